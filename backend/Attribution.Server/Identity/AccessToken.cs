using System.Text.Json.Serialization;

namespace Attribution.Server.Identity;

/// <summary>A personal access token as its account sees it; the secret is shown once, when it is made.</summary>
internal sealed record AccessToken(string Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? LastUsedAt, [property: JsonIgnore] StatedFor For)
{
    /// <summary>Purpose that it reads for; null: none.</summary>
    public string? Purpose => For.Purpose;

    /// <summary>Case that it reads for; null: none.</summary>
    public string? CaseId => For.Occasion?.CaseNodeId;

    /// <summary>Why it reads; null: no case was stated.</summary>
    public string? Justification => For.Occasion?.Justification;
}
