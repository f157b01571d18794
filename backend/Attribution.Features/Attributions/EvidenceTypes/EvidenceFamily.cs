namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>Evidence that stands or falls together; each family moves a hypothesis by at most the family cap.</summary>
public enum EvidenceFamily
{
    Techniques,
    Software,
    Network,
    NamingHabit,
    Finance,
    Accounts,
    Victims,
    LanguageAndHours,
    Text,
    ModusOperandi,
}
