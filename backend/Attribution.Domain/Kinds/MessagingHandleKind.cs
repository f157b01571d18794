using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>A name under which somebody can be reached on a messenger, forum or market.</summary>
internal static class MessagingHandleKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.MessagingHandle,
        StixType = "x-messaging-handle",
        Title = "Messaging handle",
        Category = KindCategory.Own,
        IsObservable = true,
        NameTemplates = ["{value} ({platform})", "{value}"],
        NameProperty = "display_name",
        Selectors = [SelectorProperty.Handle("value", "platform")],
        Properties =
        [
            new("value", PropertyType.String) { IsRequired = true, IsIdentifying = true },
            new("platform", PropertyType.OpenVocabulary) { IsIdentifying = true, Vocabulary = OwnVocabularies.MessagingPlatform },
            new("user_id", PropertyType.String) { IsIdentifying = true },
            new("display_name", PropertyType.String) { FieldName = "handleDisplayName" },
        ],
    };
}
