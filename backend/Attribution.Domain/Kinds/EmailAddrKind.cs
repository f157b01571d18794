using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>One e-mail address (STIX 2.1 §6.5).</summary>
internal static class EmailAddrKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.EmailAddr,
        StixType = "email-addr",
        Title = "E-mail address",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{value}"],
        NameProperty = "display_name",
        Selectors = [SelectorProperty.Value("value", SelectorType.EmailAddress)],
        Properties =
        [
            new("value", PropertyType.String) { IsRequired = true, IsIdentifying = true },
            new("display_name", PropertyType.String) { FieldName = "mailboxDisplayName" },
            new("belongs_to_ref", PropertyType.Identifier),
        ],
    };
}
