namespace Attribution.Domain.Selectors;

/// <summary>How an indicator is shown so that nobody opens it by accident; <see cref="Refang"/> gives the value back.</summary>
public static class Defang
{
    /// <summary>The value with its dots, scheme or at sign broken; types that no program opens come back as they are.</summary>
    public static string Apply(SelectorType type, string value) => type switch
    {
        SelectorType.Ipv4Address or SelectorType.DomainName => value.Replace(".", "[.]", StringComparison.Ordinal),
        SelectorType.Ipv6Address => value.Replace(":", "[:]", StringComparison.Ordinal).Replace(".", "[.]", StringComparison.Ordinal),
        SelectorType.EmailAddress => value.Replace("@", "[@]", StringComparison.Ordinal).Replace(".", "[.]", StringComparison.Ordinal),
        SelectorType.Url => Url(value),
        _ => value,
    };

    // The scheme and the dots of the host; the rest stays readable. Where the rest looks defanged of itself, a defanged host would have it taken back
    // too, so that then only the scheme is broken.
    private static string Url(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return value.Replace(".", "[.]", StringComparison.Ordinal);
        }

        var scheme = value[..colon] switch { "http" => "hxxp", "https" => "hxxps", "ftp" => "fxp", var other => other };
        if (value.Contains('\\', StringComparison.Ordinal) || RefangMark.IsIn(value))
        {
            return string.Concat(scheme, value.AsSpan(colon));
        }

        var host = value.AsSpan(colon + 1).StartsWith("//") ? colon + 3 : colon + 1;
        var end = value.AsSpan(host).IndexOfAny("/?#");
        end = end < 0 ? value.Length : host + end;
        var authority = value[host..end].Replace(".", "[.]", StringComparison.Ordinal);
        return string.Concat(scheme, value.AsSpan(colon, host - colon), authority, value.AsSpan(end));
    }
}
