using System.Text.RegularExpressions;

namespace Attribution.Features.Attributions.AliasResolution;

/// <summary>
/// The country that a description names as an actor's own: near "based", "sponsored", "attributed to" or "suspected", in its first
/// sentences.
/// </summary>
internal static partial class CountryMentions
{
    private const int Opening = 350;

    private static readonly (string Code, string Terms)[] Terms =
    [
        ("CN", "china|chinese|prc|beijing"), ("RU", "russia|russian|gru|fsb|svr|moscow"), ("IR", "iran|iranian|irgc|mois|tehran"),
        ("KP", "north korea|north korean|dprk|pyongyang"), ("KR", "south korea|south korean"), ("IN", "india|indian"), ("PK", "pakistan|pakistani"),
        ("VN", "vietnam|vietnamese"), ("TR", "turkey|turkish"), ("UA", "ukraine|ukrainian"), ("IL", "israel|israeli"), ("LB", "lebanon|lebanese"),
        ("PS", "palestine|palestinian|gaza|hamas"), ("SA", "saudi"), ("AE", "emirates|uae|emirati"), ("US", "united states|american|usa"),
        ("GB", "united kingdom|british|uk"), ("DE", "germany|german"), ("FR", "france|french"), ("JP", "japan|japanese"), ("TW", "taiwan|taiwanese"),
        ("BR", "brazil|brazilian"), ("MX", "mexico|mexican"), ("NG", "nigeria|nigerian"), ("SY", "syria|syrian"), ("IQ", "iraq|iraqi"),
        ("EG", "egypt|egyptian"), ("PL", "poland|polish"), ("BY", "belarus|belarusian"), ("KZ", "kazakhstan"), ("ID", "indonesia|indonesian"),
        ("ES", "spain|spanish"), ("IT", "italy|italian"), ("CO", "colombia|colombian"), ("RO", "romania|romanian"), ("BD", "bangladesh"),
    ];

    private static readonly Regex[] Patterns = [.. Terms.Select(row => new Regex($"(?<![a-z])(?:{row.Terms})(?![a-z])", RegexOptions.CultureInvariant))];

    /// <summary>ISO 3166 alpha-2, or null.</summary>
    public static string? Origin(string lowerCaseDescription)
    {
        var opening = lowerCaseDescription.Length > Opening ? lowerCaseDescription[..Opening] : lowerCaseDescription;
        foreach (Match near in Near().Matches(opening))
        {
            for (var row = 0; row < Terms.Length; row++)
            {
                if (Patterns[row].IsMatch(near.Value))
                {
                    return Terms[row].Code;
                }
            }
        }

        return null;
    }

    [GeneratedRegex("[a-z .]{3,20}?[- ](?:based|backed|sponsored|linked|aligned|nexus|speaking|state)|attributed to [a-z' .]{3,30}|suspected [a-z .]{3,20}|^[^.]{0,80}? is an? [a-z .]{3,30}", RegexOptions.CultureInvariant)]
    private static partial Regex Near();
}
