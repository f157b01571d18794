namespace Attribution.Server.Identity.Administration;

/// <summary>Why a change is not made: the status of the answer, and what its body says.</summary>
internal sealed record Refusal(int Status, string Code, string Message);
