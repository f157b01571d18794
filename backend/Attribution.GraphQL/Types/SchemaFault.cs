namespace Attribution.GraphQL.Types;

/// <summary>One reason why declarations are not a valid schema.</summary>
/// <param name="Code">A stable UPPER_SNAKE code.</param>
/// <param name="Coordinate">Where, as a schema coordinate: <c>Type.field(argument:)</c>.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record SchemaFault(string Code, string Coordinate, string Message);
