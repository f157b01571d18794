namespace Attribution.GraphQL.Types;

/// <summary>The parameter receives the event of a subscription.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
