using Attribution.Domain.Relationships;

namespace Attribution.Features.Attributions.Gathering;

/// <summary>How a case or actor is connected with a thing that holds values.</summary>
/// <param name="Root">Lead of the case or actor.</param>
/// <param name="Target">Lead of the thing.</param>
/// <param name="Type">Type of the last relationship.</param>
/// <param name="Claims">Claims of the last relationship, by number.</param>
/// <param name="Before">Claims of the relationships before it.</param>
/// <param name="Opened">Leads of the things between.</param>
/// <param name="Via">The past case, campaign or report among these; 0: none.</param>
internal sealed record ValuePath(int Root, int Target, RelationshipType Type, IReadOnlyList<int> Claims, IReadOnlyList<int> Before, IReadOnlyList<int> Opened, int Via);
