using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>A telephone number, written as E.164 where possible.</summary>
internal static class PhoneNumberKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.PhoneNumber,
        StixType = "x-phone-number",
        Title = "Phone number",
        Category = KindCategory.Own,
        IsObservable = true,
        NameTemplates = ["{value}"],
        Selectors = [SelectorProperty.Value("value", SelectorType.PhoneNumber)],
        Properties =
        [
            new("value", PropertyType.String) { IsRequired = true, IsIdentifying = true },
            new("country", PropertyType.Jurisdiction),
            new("carrier", PropertyType.String),
        ],
    };
}
