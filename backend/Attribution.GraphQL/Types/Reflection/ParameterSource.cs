namespace Attribution.GraphQL.Types.Reflection;

/// <summary>What a resolver's parameter receives.</summary>
internal enum ParameterSource
{
    Argument,
    Parent,
    Service,
    GlobalState,
    Filter,
    Sort,
    Cancellation,
    Context,
    User,
    Paging,
    DataLoader,
}
