using System.Reflection;
using Attribution.GraphQL.Types.Descriptors;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Reads classes with <see cref="SubscriptionTypeAttribute"/>: each field has a method for one event and a method that opens the stream.</summary>
internal sealed class SubscriptionReader(MemberReader members, List<SchemaFault> faults)
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public IEnumerable<FieldDescriptor> Read(Type type)
    {
        var methods = type.GetMethods(Own).Where(each => !each.IsSpecialName).OrderBy(each => each.MetadataToken).ToList();
        var streams = methods.Select(each => Naming.Find<SubscribeAttribute>(each)?.With).ToHashSet();
        foreach (var method in methods)
        {
            if (Naming.Find<SubscribeAttribute>(method) is { } subscribe)
            {
                yield return Field(method, subscribe.With, methods);
            }
            else if (method.IsPublic && !streams.Contains(method.Name) && Naming.Find<GraphQLIgnoreAttribute>(method) is null)
            {
                faults.Add(
                    new SchemaFault(
                        "NO_STREAM", CoordinateOf(method), $"{type.Name}.{method.Name} needs [Subscribe(With = …)], which names the method of its stream."));
            }
        }
    }

    private FieldDescriptor Field(MethodInfo method, string with, List<MethodInfo> methods)
    {
        if (methods.Find(each => each.Name == with) is not { } stream)
        {
            var near = Suggestions.Sentence(with, methods.Select(each => each.Name).Where(each => each != method.Name));
            faults.Add(new SchemaFault("NO_STREAM", CoordinateOf(method), $"{method.DeclaringType?.Name} has no method {with}.{near}"));
            return members.FromMethod(method);
        }

        if (EventStreams.EventTypeOf(stream.ReturnType) is not { } eventType || !Receives(method, eventType))
        {
            faults.Add(
                new SchemaFault(
                    "NOT_A_STREAM", CoordinateOf(method), $"{with} must give IAsyncEnumerable<T>, where T is what [EventMessage] of {method.Name} takes."));
        }

        return members.FromMethod(method, stream);
    }

    private static bool Receives(MethodInfo method, Type eventType) =>
        method.GetParameters().Where(each => each.IsDefined(typeof(EventMessageAttribute))).All(each => each.ParameterType.IsAssignableFrom(eventType));

    private static string CoordinateOf(MethodInfo method) => $"Subscription.{Naming.Field(method)}";
}
