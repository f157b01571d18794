using System.Reflection;
using Attribution.Graph.Store;

namespace Attribution.TwinStore.Tests.Leaks;

/// <summary>A store that answers as another does, but for the methods that were changed. Not sealed, because the proxy derives from it.</summary>
internal class StoreTap : DispatchProxy
{
    private readonly Dictionary<string, Func<object?[], Func<object?[], object?>, object?>> changes = [];
    private IGraphStore? store;

    /// <summary>A tapped <paramref name="store"/>; changes go to <paramref name="tap"/>.</summary>
    public static IGraphStore On(IGraphStore store, out StoreTap tap)
    {
        var proxy = Create<IGraphStore, StoreTap>();
        tap = (StoreTap)(object)proxy;
        tap.store = store;
        return proxy;
    }

    /// <summary>Answers calls of the method with what <paramref name="change"/> makes of the arguments and of the real method.</summary>
    public void Change(string method, Func<object?[], Func<object?[], object?>, object?> change)
    {
        Assert.Contains(typeof(IGraphStore).GetInterfaces().Append(typeof(IGraphStore)).SelectMany(port => port.GetMethods()), each => each.Name == method);
        changes[method] = change;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var method = targetMethod ?? throw new InvalidOperationException("There is no method.");
        object? Real(object?[] given) => method.Invoke(store, BindingFlags.DoNotWrapExceptions, null, given, null);
        return changes.TryGetValue(method.Name, out var change) ? change(args ?? [], Real) : Real(args ?? []);
    }
}
