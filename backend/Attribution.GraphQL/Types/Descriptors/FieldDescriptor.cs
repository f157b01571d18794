using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>Declares a field at start.</summary>
public sealed class FieldDescriptor
{
    /// <summary>Declares one of a type in GraphQL syntax.</summary>
    public FieldDescriptor(string name, string type)
        : this(name, TypeReference.Parse(type))
    {
    }

    internal FieldDescriptor(string name, TypeReference type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The name in the schema.</summary>
    public string Name { get; }

    /// <summary>Markdown for readers of the schema; null when there is none.</summary>
    public string? Description
    {
        get => LaterDescription?.Value;
        init => LaterDescription = new(value);
    }

    /// <summary>The description, which the documentation is searched for when it is first asked for.</summary>
    internal Lazy<string?>? LaterDescription { get; init; }

    /// <summary>Why the field should no longer be used; null while it should.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Cost of one resolution; null takes 0 for a leaf and 1 for anything else.</summary>
    public double? Cost { get; init; }

    /// <summary>How many items the field's list holds; null when it is no list or nothing is known.</summary>
    public ListSizeDescriptor? ListSize { get; init; }

    /// <summary>The arguments in order.</summary>
    public IReadOnlyList<InputValueDescriptor> Arguments { get; init; } = [];

    internal TypeReference Type { get; }

    /// <summary>Conditions on callers; empty: everybody may; null: nothing is stated.</summary>
    internal IReadOnlyList<PermissionDescriptor>? Permissions { get; set; }

    /// <summary>Whether the list is short by how it is made, so that it needs no size.</summary>
    internal bool IsShort { get; init; }

    /// <summary>Makes the resolver once the type is known; null reads nothing and gives null.</summary>
    internal Func<FieldDefinition, FieldResolver>? MakeResolver { get; set; }

    /// <summary>Makes what opens the stream of events; null for all but fields of the subscription type.</summary>
    internal Func<FieldDefinition, EventSource>? MakeEventSource { get; set; }

    /// <summary>Computes the field without waiting.</summary>
    public FieldDescriptor Resolve(Func<object, IResolverContext, object?> resolver)
    {
        MakeResolver = _ => new FieldResolver { Sync = (parent, context) => resolver(parent!, context), KeepsContext = true };
        return this;
    }

    /// <summary>Computes the field; the resolver may wait.</summary>
    public FieldDescriptor ResolveAsync(Func<object, IResolverContext, ValueTask<object?>> resolver)
    {
        MakeResolver = _ => new FieldResolver { Async = (parent, context) => resolver(parent!, context), KeepsContext = true };
        return this;
    }

    /// <summary>Lets only those callers have the field for whom <see cref="AuthorizeAttribute"/> with these values would; repeatable: all must hold.</summary>
    public FieldDescriptor Authorize(string? policy = null, params IReadOnlyList<string> roles)
    {
        Permissions = [.. Permissions ?? [], new PermissionDescriptor(policy, roles)];
        return this;
    }

    /// <summary>Lets everybody have the field.</summary>
    public FieldDescriptor AllowAnonymous()
    {
        Permissions = [];
        return this;
    }

    /// <summary>Opens the stream of events of a field of the subscription type; each event is the parent its resolver sees.</summary>
    public FieldDescriptor Subscribe(Func<IResolverContext, ValueTask<IAsyncEnumerable<object?>>> open)
    {
        MakeEventSource = _ => context => open(context);
        return this;
    }
}
