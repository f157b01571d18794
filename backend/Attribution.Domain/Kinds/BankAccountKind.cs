using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>An account of a bank: by IBAN, or by account number and bank code.</summary>
internal static class BankAccountKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.BankAccount,
        StixType = "x-bank-account",
        Title = "Bank account",
        Category = KindCategory.Own,
        IsObservable = true,
        NameTemplates = ["{iban}", "{account_number} at {bank_code}", "{account_number}"],
        Selectors = [SelectorProperty.Value("iban", SelectorType.Iban)],
        Properties =
        [
            new("iban", PropertyType.String) { IsIdentifying = true },
            new("account_number", PropertyType.String) { IsIdentifying = true },
            new("bank_code", PropertyType.String) { IsIdentifying = true },
            new("bank_name", PropertyType.String),
            new("holder_name", PropertyType.String),
            new("country", PropertyType.Jurisdiction),
            new("currency", PropertyType.String),
        ],
        AtLeastOneOf = ["iban", "account_number"],
    };
}
