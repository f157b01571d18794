using System.Collections;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution;

/// <summary>Completes values (GraphQL §6.4.3). Each method gives false where null must climb from the position.</summary>
internal sealed class ValueCompletion(OperationRun run)
{
    private ResultTree Result => run.Result;

    public bool CompleteLeaf(
        Func<object?, ResolverContext, LeafWriter, LeafOutcome> leaf, object? parent, ResolverContext context, CompiledField field, int slot)
    {
        var start = Result.Leaves.Position;
        switch (leaf(parent, context, Result.Leaves))
        {
            case LeafOutcome.Written:
                Result.SetLeaf(slot, start);
                return true;
            case LeafOutcome.Null:
                return CompleteNull(field, slot);
            default:
                Result.Leaves.Rewind(start);
                return Refuse($"{field.Definition.Type.NamedType} cannot represent the value of {field.ParentType}.{field.Definition.Name}.", field, slot);
        }
    }

    public bool Complete(object? value, IType type, CompiledField field, int slot) => type switch
    {
        _ when value is null => CompleteNull(field, slot),
        NonNullType nonNull => Complete(value, nonNull.NullableType, field, slot),
        ListType list => CompleteList(value, list, field, slot),
        ScalarType scalar => CompleteScalar(value, scalar, field, slot),
        EnumType names => CompleteEnum(value, names, field, slot),
        _ => CompleteObject(value, type.NamedType, field, slot),
    };

    private bool CompleteNull(CompiledField field, int slot)
    {
        if (Result[slot].NonNull)
        {
            run.Report(
                new GraphQLError($"{field.ParentType}.{field.Definition.Name} is non-null and has no value.") { Code = "NULL_IN_NON_NULL" }, field, slot);
            Result.SetNull(slot);
            return false;
        }

        Result.SetNull(slot);
        return true;
    }

    private bool CompleteScalar(object value, ScalarType scalar, CompiledField field, int slot)
    {
        var start = Result.Leaves.Position;
        if (!scalar.TryWrite(value, Result.Leaves))
        {
            Result.Leaves.Rewind(start);
            return Refuse($"{scalar} cannot represent the value of {field.ParentType}.{field.Definition.Name}.", field, slot);
        }

        Result.SetLeaf(slot, start);
        return true;
    }

    private bool CompleteEnum(object value, EnumType type, CompiledField field, int slot)
    {
        if (type.FindByValue(value) is not { } found)
        {
            return Refuse($"Enum {type} cannot represent the value of {field.ParentType}.{field.Definition.Name}.", field, slot);
        }

        var start = Result.Leaves.Position;
        Result.Leaves.WriteRaw(found.Utf8);
        Result.SetLeaf(slot, start);
        return true;
    }

    private bool CompleteObject(object value, NamedType type, CompiledField field, int slot)
    {
        var objectType = type as ObjectType ?? run.Compiler.Schema.ResolveType(type, value);
        if (objectType is null)
        {
            return Refuse($"No object type of {type} was found for the value of {field.ParentType}.{field.Definition.Name}.", field, slot);
        }

        var set = field.Children(objectType, run.Compiler);
        return run.ExecuteFields(set, value, Result.SetObject(slot, set)) || Fallen(slot);
    }

    private bool CompleteList(object value, ListType type, CompiledField field, int slot)
    {
        if (value is not IEnumerable sequence || value is string)
        {
            return Refuse($"{field.ParentType}.{field.Definition.Name} must give a list.", field, slot);
        }

        var items = value as IReadOnlyList<object?> ?? [.. sequence.Cast<object?>()];
        var first = Result.SetList(slot, items.Count);
        var nonNull = type.ElementType is NonNullType;
        for (var at = 0; at < items.Count; at++)
        {
            Result[first + at].NonNull = nonNull;
            if (!Complete(items[at], type.ElementType, field, first + at))
            {
                return Fallen(slot);
            }
        }

        return true;
    }

    /// <summary>A null came up from below: it stays here, or goes on.</summary>
    private bool Fallen(int slot)
    {
        Result.SetNull(slot);
        return !Result[slot].NonNull;
    }

    private bool Refuse(string message, CompiledField field, int slot)
    {
        run.Report(new GraphQLError(message) { Code = "INVALID_RESULT" }, field, slot);
        Result.SetNull(slot);
        return !Result[slot].NonNull;
    }
}
