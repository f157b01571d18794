namespace Attribution.Features.Attributions.Extraction;

/// <summary>
/// Suffixes of more than one label: public ones (<c>co.uk</c>) and those of dynamic-DNS and hosting providers. Any other suffix is
/// the last label.
/// </summary>
internal sealed class SuffixTable(IReadOnlyDictionary<string, bool> isProvider)
{
    /// <summary>No suffix of more than one label.</summary>
    public static SuffixTable Empty { get; } = new(new Dictionary<string, bool>());

    /// <summary>The longest known suffix of a host, else its last label.</summary>
    public string SuffixOf(string host)
    {
        for (var start = 0; start >= 0;)
        {
            var tail = host[start..];
            if (isProvider.ContainsKey(tail))
            {
                return tail;
            }

            var dot = host.IndexOf('.', start);
            if (dot < 0)
            {
                return tail;
            }

            start = dot + 1;
        }

        return host;
    }

    /// <summary>Whether a suffix belongs to a dynamic-DNS or hosting provider.</summary>
    public bool IsProvider(string suffix) => isProvider.GetValueOrDefault(suffix);
}
