namespace Attribution.Domain.Scales;

/// <summary>Vocabularies of the kinds of our own; all are open, since other desks have other words.</summary>
public static class OwnVocabularies
{
    public static Vocabulary CaseStatus { get; } = Vocabulary.Open("case-status", "open suspended closed");

    public static Vocabulary UnitType { get; } = Vocabulary.Open("unit-type", "national desk regional private-partner");

    public static Vocabulary MessagingPlatform { get; } =
        Vocabulary.Open("messaging-platform", "telegram signal whatsapp wickr session matrix xmpp tox discord icq jabber forum marketplace");

    public static Vocabulary DocumentType { get; } =
        Vocabulary.Open("document-type", "passport identity-card driving-licence residence-permit invoice contract bank-statement ransom-note other");
}
