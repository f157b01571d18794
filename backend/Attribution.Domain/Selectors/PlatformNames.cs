namespace Attribution.Domain.Selectors;

/// <summary>What platforms are called in handles, and how they compare names.</summary>
internal static class PlatformNames
{
    /// <summary>The one name of a platform; unknown ones keep theirs.</summary>
    public static string Canonical(string platform) => platform switch
    {
        "x" or "x.com" or "twitter.com" => "twitter",
        "tg" or "t.me" or "telegram.org" => "telegram",
        "ig" or "instagram.com" => "instagram",
        "fb" or "facebook.com" => "facebook",
        "github.com" => "github",
        "vk.com" or "vkontakte" => "vk",
        "ok.ru" or "odnoklassniki" => "ok",
        "xmpp" => "jabber",
        "linkedin.com" => "linkedin",
        "reddit.com" => "reddit",
        "tiktok.com" => "tiktok",
        "youtube.com" => "youtube",
        "skype.com" => "skype",
        _ => platform,
    };

    /// <summary>Threema ids and Tox ids are published in upper case, and have no other.</summary>
    public static bool IsUpperCase(string platform) => platform is "threema" or "tox";
}
