using System.Globalization;
using System.Net;
using System.Net.Mail;
using Attribution.Features.Operations.Mail;

namespace Attribution.Server.Configuration;

/// <summary>Reads the section <c>Mail</c>: nothing is sent unless a host is named, and then everything must be sound.</summary>
internal static class MailSettings
{
    /// <summary>Every setting there is.</summary>
    public static readonly string[] Known =
        ["Mail:Host", "Mail:Port", "Mail:Security", "Mail:User", "Mail:Password", "Mail:PasswordFile", "Mail:From", "Mail:Link", "Mail:Recipients", "Mail:DigestMinutes"];

    private const int DefaultPort = 587;
    private const int MaxPasswordBytes = 4096;
    private const int MostDigestMinutes = 7 * 24 * 60;
    private const string Supervisors = "/supervisors";

    /// <summary>The options; null: nothing is sent. Or every fault with what is allowed.</summary>
    public static (MailOptions? Options, IReadOnlyList<string> Faults) Read(IConfiguration configuration)
    {
        if (configuration["Mail:Host"] is not { Length: > 0 } host)
        {
            return (null, configuration.GetSection("Mail").GetChildren().Any() ? ["Mail:Host is not set, but other settings of Mail are: name the site's mail server, or leave them out."] : []);
        }

        List<string> faults = [];
        var isEncrypted = IsEncrypted(configuration["Mail:Security"] ?? "StartTls", host, faults);
        var from = configuration["Mail:From"] ?? "";
        if (!MailAddress.TryCreate(from, out _))
        {
            faults.Add($"Mail:From is '{from}'; an address is needed, such as attribution@desk.example.");
        }

        if (!Uri.TryCreate(configuration["Mail:Link"], UriKind.Absolute, out var link) || link.Scheme is not ("http" or "https"))
        {
            faults.Add($"Mail:Link is '{configuration["Mail:Link"]}'; the http or https address of the notices is needed, such as https://attribution.desk.example/notices.");
        }

        var password = Password(configuration, isEncrypted, faults);
        var plan = new MailPlan(Boxes(configuration["Mail:Recipients"] ?? "", faults), TimeSpan.FromMinutes(Number(configuration, "Mail:DigestMinutes", 0, 0, MostDigestMinutes, faults)));
        var port = Number(configuration, "Mail:Port", DefaultPort, 1, 65535, faults);
        return faults.Count > 0 || link is null
            ? (null, faults)
            : (new MailOptions { Host = host, Port = port, IsEncrypted = isEncrypted, User = configuration["Mail:User"], Password = password, From = from, Link = link, Plan = plan }, []);
    }

    private static bool IsEncrypted(string security, string host, List<string> faults)
    {
        if (security.Equals("None", StringComparison.OrdinalIgnoreCase))
        {
            if (host != "localhost" && !(IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)))
            {
                faults.Add($"Mail:Security is None, but Mail:Host is '{host}': StartTls is needed for all but this machine.");
            }

            return false;
        }

        if (!security.Equals("StartTls", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add($"Mail:Security is '{security}'; StartTls or None is allowed.");
        }

        return true;
    }

    private static IReadOnlyList<MailBox> Boxes(string text, List<string> faults)
    {
        List<MailBox> boxes = [];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (place, unit) = (word.IndexOf('='), "");
            if (place > 0 && MailAddress.TryCreate(word[(place + 1)..], out _) && (unit = word[..place]).Length > 0)
            {
                var isForSupervisors = unit.EndsWith(Supervisors, StringComparison.Ordinal);
                boxes.Add(new MailBox(isForSupervisors ? unit[..^Supervisors.Length] : unit, isForSupervisors, word[(place + 1)..]));
            }
            else
            {
                faults.Add($"Mail:Recipients has '{word}'; UNIT=address and UNIT{Supervisors}=address are allowed, separated by blanks.");
            }
        }

        if (boxes.Count == 0 && faults.Count == 0)
        {
            faults.Add($"Mail:Recipients is not set; name the address of each unit as UNIT=address, those of its supervisors as UNIT{Supervisors}=address.");
        }

        return [.. boxes.Distinct()];
    }

    private static string? Password(IConfiguration configuration, bool isEncrypted, List<string> faults)
    {
        var (user, password, file) = (configuration["Mail:User"], configuration["Mail:Password"], configuration["Mail:PasswordFile"]);
        if (user is null && password is null && file is null)
        {
            return null;
        }

        if (user is null || (password is null) == (file is null))
        {
            faults.Add("Mail:User needs one of Mail:PasswordFile and Mail:Password, and they need it.");
        }
        else if (!isEncrypted)
        {
            faults.Add("Mail:User is set and Mail:Security is None: a password is sent under StartTls alone.");
        }

        return file is null ? password : PasswordIn(file, faults);
    }

    private static string? PasswordIn(string file, List<string> faults)
    {
        try
        {
            if (new FileInfo(file).Length <= MaxPasswordBytes)
            {
                return File.ReadAllText(file).TrimEnd('\r', '\n');
            }

            faults.Add($"Mail:PasswordFile is '{file}', which has more than {MaxPasswordBytes} bytes; a file with the password alone is allowed.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add($"Mail:PasswordFile is '{file}', which cannot be read: {exception.Message}");
        }

        return null;
    }

    private static int Number(IConfiguration configuration, string name, int otherwise, int least, int most, List<string> faults)
    {
        if (configuration[name] is not { } text)
        {
            return otherwise;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        faults.Add($"{name} is '{text}'; a number from {least} to {most} is allowed.");
        return otherwise;
    }
}
