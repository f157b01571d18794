namespace Attribution.Domain.Kinds;

/// <summary>One e-mail with header and body (STIX 2.1 §6.6).</summary>
internal static class EmailMessageKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.EmailMessage,
        StixType = "email-message",
        Title = "E-mail message",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{subject}", "{message_id}"],
        Properties =
        [
            new("is_multipart", PropertyType.Boolean) { IsRequired = true },
            new("date", PropertyType.Timestamp),
            new("content_type", PropertyType.String),
            new("from_ref", PropertyType.Identifier) { IsIdentifying = true },
            new("sender_ref", PropertyType.Identifier),
            new("to_refs", PropertyType.IdentifierList),
            new("cc_refs", PropertyType.IdentifierList),
            new("bcc_refs", PropertyType.IdentifierList),
            new("message_id", PropertyType.String),
            new("subject", PropertyType.String) { IsIdentifying = true },
            new("received_lines", PropertyType.StringList),
            new("additional_header_fields", PropertyType.Dictionary),
            new("body", PropertyType.Text) { IsIdentifying = true },
            new("body_multipart", PropertyType.Json),
            new("raw_email_ref", PropertyType.Identifier),
        ],
    };
}
