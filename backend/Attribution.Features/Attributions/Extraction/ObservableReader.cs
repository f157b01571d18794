using System.Globalization;
using Attribution.Features.Attributions.EvidenceTypes;

namespace Attribution.Features.Attributions.Extraction;

/// <summary>
/// Network observables as typed values: what is exact (address, host name, path) and what is habit (suffix, shape and length of names,
/// ports, folders). Nothing is resolved or contacted.
/// </summary>
internal sealed class ObservableReader(SuffixTable suffixes)
{
    private const int LeastToken = 4;

    private static readonly char[] TokenEnds = ['-', '_', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    private static readonly HashSet<string> UsualLabels = ["www", "mail", "ftp", "api", "cdn"];
    private static readonly HashSet<string> UsualPaths = ["/", "/index.php", "/index.html", "/wp-login.php"];
    private static readonly HashSet<string> UsualFiles = ["index.php", "index.html", "wp-login.php"];
    private static readonly HashSet<string> ReservedOctets = ["0", "10", "127", "255"];

    /// <summary>The typed values of a case's observables, each once, and of the addresses that passive DNS links to them.</summary>
    public IReadOnlyList<TypedValue> Read(IEnumerable<string> observables, IEnumerable<string> contextAddresses)
    {
        HashSet<TypedValue> values = [];
        foreach (var observable in observables)
        {
            ReadOne(HostParts.Of(observable, suffixes), values);
        }

        foreach (var address in contextAddresses)
        {
            ReadAddress(address, values, withNetwork16: false);
        }

        return [.. values];
    }

    private static void ReadAddress(string address, HashSet<TypedValue> values, bool withNetwork16)
    {
        var octets = address.Split('.');
        if (octets.Length != 4 || ReservedOctets.Contains(octets[0]))
        {
            return;
        }

        values.Add(new(Ipv4Evidence.Type, address));
        values.Add(new(Network24Evidence.Type, string.Join('.', octets[..3])));
        if (withNetwork16)
        {
            values.Add(new(Network16Evidence.Type, string.Join('.', octets[..2])));
        }
    }

    private static void ReadPath(string path, HashSet<TypedValue> values)
    {
        var plain = path.Split('?')[0];
        if (path.Length <= 3 || UsualPaths.Contains(path))
        {
            return;
        }

        var parts = plain.TrimEnd('/').Split('/');
        var file = parts[^1];
        values.Add(new(UrlPathEvidence.Type, plain));
        if (file.Length >= 4 && !UsualFiles.Contains(file))
        {
            values.Add(new(FileNameEvidence.Type, file));
        }

        values.UnionWith(parts.Skip(1).SkipLast(1).Where(folder => folder.Length >= 2).Select(folder => new TypedValue(FolderEvidence.Type, folder)));
        var dot = file.LastIndexOf('.');
        values.Add(new(FileExtensionEvidence.Type, dot >= 0 && file.Length - dot is > 1 and <= 6 ? file[(dot + 1)..] : "-"));
    }

    private static IEnumerable<TypedValue> Tokens(string text) =>
        text.Split(TokenEnds).Where(token => token.Length >= LeastToken).Select(token => new TypedValue(NameTokenEvidence.Type, token));

    private static string LengthClass(int length) =>
        length switch { <= 4 => "1-4", <= 7 => "5-7", <= 10 => "8-10", <= 14 => "11-14", <= 20 => "15-20", _ => "21+" };

    private static string Shape(string label)
    {
        var digits = label.All(char.IsAsciiDigit) ? "digits only" : char.IsAsciiDigit(label[^1]) ? "digit at end" : label.Any(char.IsAsciiDigit) ? "digit inside" : "no digit";
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Min(3, label.Count(letter => letter == '-'))} hyphens, {digits}");
    }

    private void ReadOne(HostParts parts, HashSet<TypedValue> values)
    {
        if (parts.IsAddress)
        {
            if (ReservedOctets.Contains(parts.Host.Split('.')[0]))
            {
                return;
            }

            ReadAddress(parts.Host, values, withNetwork16: true);
            values.Add(new(ObservableKindEvidence.Type, parts.Port is not null ? "address with port" : parts.Path is not null ? "address with path" : "address"));
        }
        else if (parts.Host.Length > 0)
        {
            ReadName(parts, values);
        }

        if (parts.Port is { } port && port is not ("80" or "443"))
        {
            values.Add(new(PortEvidence.Type, port));
        }

        if (parts.Path is { } path)
        {
            ReadPath(path, values);
        }
    }

    private void ReadName(HostParts parts, HashSet<TypedValue> values)
    {
        var isProvider = suffixes.IsProvider(parts.Suffix);
        values.Add(new(HostNameEvidence.Type, parts.Host));
        values.Add(new(isProvider ? ProviderEvidence.Type : SuffixEvidence.Type, parts.Suffix));
        values.Add(new(ObservableKindEvidence.Type, (isProvider ? "name at a provider" : "name") + (parts.Path is not null ? " with path" : "")));
        if (parts.Registered.Length == 0)
        {
            return;
        }

        var kind = isProvider ? " at a provider" : "";
        var subdomains = parts.Subdomain.Length == 0 ? [] : parts.Subdomain.Split('.');
        values.Add(new(RegisteredDomainEvidence.Type, parts.Registered));
        values.Add(new(DomainLabelEvidence.Type, parts.Label));
        values.Add(new(NameShapeEvidence.Type, Shape(parts.Label) + kind));
        values.Add(new(NameLengthEvidence.Type, LengthClass(parts.Label.Length) + kind));
        values.Add(new(SubdomainDepthEvidence.Type, Math.Min(4, subdomains.Length).ToString(CultureInfo.InvariantCulture)));
        values.UnionWith(Tokens(parts.Label));
        foreach (var label in subdomains.Where(label => label.Length >= 3 && !UsualLabels.Contains(label)))
        {
            values.Add(new(SubdomainLabelEvidence.Type, label));
            values.UnionWith(Tokens(label));
        }
    }
}
