using System.Text;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution;

/// <summary>A field of a compiled selection set: all its nodes merged.</summary>
internal sealed class CompiledField(ObjectType parentType, FieldDefinition definition, IReadOnlyList<FieldNode> nodes)
{
    private SelectionSet?[]? variants;

    public ObjectType ParentType { get; } = parentType;

    public FieldDefinition Definition { get; } = definition;

    /// <summary>The nodes merged into this field; the first gives arguments and location.</summary>
    public IReadOnlyList<FieldNode> Nodes { get; } = nodes;

    public string ResponseName { get; } = nodes[0].ResponseName;

    /// <summary>The key in JSON with quotes and colon.</summary>
    public byte[] Key { get; } = Encoding.UTF8.GetBytes($"\"{nodes[0].ResponseName}\":");

    public required FieldResolver? Resolver { get; init; }

    /// <summary>Coerced arguments where no variable stands in them; null where they depend on the request.</summary>
    public object?[]? ConstantArguments { get; init; }

    /// <summary>The selection set for values of one object type, compiled at its first use. Safe for any number of threads.</summary>
    public SelectionSet Children(ObjectType type, OperationCompiler compiler)
    {
        var known = variants ?? Interlocked.CompareExchange(ref variants, new SelectionSet?[compiler.ObjectTypeCount], null) ?? variants;
        return Volatile.Read(ref known[type.Index]) ?? Compile(known, type, compiler);
    }

    private SelectionSet Compile(SelectionSet?[] known, ObjectType type, OperationCompiler compiler)
    {
        var compiled = compiler.Compile(type, Nodes.Select(each => each.SelectionSet).OfType<SelectionSetNode>());
        return Interlocked.CompareExchange(ref known[type.Index], compiled, null) ?? compiled;
    }
}
