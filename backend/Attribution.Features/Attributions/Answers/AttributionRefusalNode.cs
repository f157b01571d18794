using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Answers;

/// <summary>Why a question has no answer.</summary>
/// <param name="Code">NO_EVIDENCE, NO_USABLE_EVIDENCE, NO_CANDIDATES, TOO_MUCH_EVIDENCE, TOO_MANY_ACTORS, INVALID_EVIDENCE or NOT_A_SUBJECT.</param>
/// <param name="Message">For people.</param>
[ObjectType("AttributionRefusal")]
public sealed record AttributionRefusalNode(string Code, string Message);
