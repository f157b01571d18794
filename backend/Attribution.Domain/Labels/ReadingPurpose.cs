namespace Attribution.Domain.Labels;

/// <summary>
/// What somebody reads for, of a closed list: INTERPOL's Rules on the Processing of Data, article 10 (2), Regulation (EU) 2016/794, article 18 (2), and national investigation.
/// Labels name purposes by their tokens; a session or token has one, or none.
/// </summary>
/// <param name="Token">As labels and sessions name it, such as <c>rpd-information</c>.</param>
/// <param name="Framework">INTERPOL, Europol or national.</param>
/// <param name="Name">In words.</param>
public sealed record ReadingPurpose(string Token, string Framework, string Name)
{
    /// <summary>The whole list, by framework.</summary>
    public static IReadOnlyList<ReadingPurpose> All { get; } =
    [
        new("rpd-wanted", "INTERPOL", "Search for a wanted person (RPD art. 10 (2) a)"),
        new("rpd-locate", "INTERPOL", "Locate a person or an object (RPD art. 10 (2) b)"),
        new("rpd-information", "INTERPOL", "Provide or obtain information on an investigation or criminal activity (RPD art. 10 (2) c)"),
        new("rpd-warning", "INTERPOL", "Warn of a person, an event, an object or a modus operandi (RPD art. 10 (2) d)"),
        new("rpd-identify", "INTERPOL", "Identify a person or a body (RPD art. 10 (2) e)"),
        new("rpd-forensic", "INTERPOL", "Carry out forensic analyses (RPD art. 10 (2) f)"),
        new("rpd-security-check", "INTERPOL", "Carry out security checks (RPD art. 10 (2) g)"),
        new("rpd-threats", "INTERPOL", "Identify threats, trends and criminal networks (RPD art. 10 (2) h)"),
        new("europol-cross-check", "Europol", "Cross-check for connections (art. 18 (2) a)"),
        new("europol-strategic", "Europol", "Strategic or thematic analysis (art. 18 (2) b)"),
        new("europol-operational", "Europol", "Operational analysis (art. 18 (2) c)"),
        new("europol-exchange", "Europol", "Facilitate the exchange of information (art. 18 (2) d)"),
        new("national-investigation", "national", "Investigation under national law"),
    ];

    /// <summary>True if the list has this token.</summary>
    public static bool IsKnown(string token) => All.Any(purpose => purpose.Token == token);
}
