namespace Attribution.GraphQL.Types;

/// <summary>
/// The methods of the class with <see cref="SubscribeAttribute"/> become fields of <c>Subscription</c>; any number of classes may add to it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;
