using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Attribution.GraphQL.Execution;

/// <summary>Makes loaders: the scheduler comes from the request, all other constructor parameters from its services.</summary>
internal static class LoaderActivation
{
    private static readonly ConcurrentDictionary<Type, Func<IBatchScheduler, IServiceProvider, object>> Compiled = new();

    public static T Create<T>(IBatchScheduler scheduler, IServiceProvider services)
        where T : class, IDataLoader => (T)Compiled.GetOrAdd(typeof(T), Compile)(scheduler, services);

    private static Func<IBatchScheduler, IServiceProvider, object> Compile(Type type)
    {
        var scheduler = Expression.Parameter(typeof(IBatchScheduler));
        var services = Expression.Parameter(typeof(IServiceProvider));
        var constructor = type.GetConstructors().MaxBy(each => each.GetParameters().Length)
            ?? throw new InvalidOperationException($"{type.FullName} needs a public constructor.");
        var arguments = constructor.GetParameters().Select(Expression (each) => each switch
        {
            _ when each.ParameterType == typeof(IBatchScheduler) => scheduler,
            { HasDefaultValue: true } when each.ParameterType.IsValueType => Expression.Constant(each.DefaultValue, each.ParameterType),
            _ => Expression.Call(typeof(LoaderActivation), nameof(Service), [each.ParameterType], services),
        });
        return Expression.Lambda<Func<IBatchScheduler, IServiceProvider, object>>(Expression.New(constructor, arguments), scheduler, services).Compile();
    }

    private static T Service<T>(IServiceProvider services) =>
        services.GetService(typeof(T)) is T service ? service : throw new InvalidOperationException($"The request has no service {typeof(T).FullName}.");
}
