namespace Attribution.GraphQL.Types;

/// <summary>The parameter receives a service of the request; registered types are recognised without it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;
