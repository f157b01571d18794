namespace Attribution.GraphQL.Execution;

/// <summary>A provider that provides nothing.</summary>
internal sealed class NoServices : IServiceProvider
{
    public static readonly NoServices Instance = new();

    public object? GetService(Type serviceType) => null;
}
