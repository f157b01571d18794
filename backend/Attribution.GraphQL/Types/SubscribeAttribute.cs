namespace Attribution.GraphQL.Types;

/// <summary>
/// The method is a field of <c>Subscription</c>: it makes the response of one event, which an <see cref="EventMessageAttribute"/>
/// parameter receives.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>
    /// The method of the same class that opens the stream of events: it gives <see cref="IAsyncEnumerable{T}"/>, at once or as a task.
    /// Its parameters are bound like those of a resolver; its arguments become arguments of the field.
    /// </summary>
    public required string With { get; init; }
}
