using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>An account of a system, service or forum (STIX 2.1 §6.16).</summary>
internal static class UserAccountKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.UserAccount,
        StixType = "user-account",
        Title = "User account",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{account_login}", "{display_name}", "{user_id}"],
        NameProperty = "display_name",
        Selectors = [SelectorProperty.Handle("account_login", "account_type")],
        Properties =
        [
            new("user_id", PropertyType.String) { IsIdentifying = true },
            new("credential", PropertyType.String),
            new("account_login", PropertyType.String) { IsIdentifying = true },
            new("account_type", PropertyType.OpenVocabulary) { IsIdentifying = true, Vocabulary = StixVocabularies.AccountType },
            new("display_name", PropertyType.String) { FieldName = "accountDisplayName" },
            new("is_service_account", PropertyType.Boolean),
            new("is_privileged", PropertyType.Boolean),
            new("can_escalate_privs", PropertyType.Boolean),
            new("is_disabled", PropertyType.Boolean),
            new("account_created", PropertyType.Timestamp),
            new("account_expires", PropertyType.Timestamp),
            new("credential_last_changed", PropertyType.Timestamp),
            new("account_first_login", PropertyType.Timestamp),
            new("account_last_login", PropertyType.Timestamp),
            new("extensions", PropertyType.Dictionary),
        ],
        AtLeastOneOf =
        [
            "extensions", "user_id", "credential", "account_login", "account_type", "display_name", "is_service_account",
            "is_privileged", "can_escalate_privs", "is_disabled", "account_created", "account_expires", "credential_last_changed",
            "account_first_login", "account_last_login",
        ],
    };
}
