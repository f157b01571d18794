using Attribution.Domain.Labels;

namespace Attribution.Features.Operations.JointOperations.Notes;

/// <summary>Handling codes that one unit's data brought into a note. The note's label has the codes of all together and cannot tell whose they are.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Codes">Its codes.</param>
internal sealed record NoteCondition(string Unit, HandlingCodes Codes);
