using Attribution.Graph.Neo4j;

namespace Attribution.Server.Configuration;

/// <summary>Reads the section <c>Graph:Neo4j</c>: where the server is, as whom, and its bounds. The password comes from the settings or, better, from a file.</summary>
internal static class Neo4jSettings
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Graph:Neo4j";

    /// <summary>Every setting there is.</summary>
    public static readonly string[] Known =
    [
        $"{Section}:Uri", $"{Section}:User", $"{Section}:Password", $"{Section}:PasswordFile", $"{Section}:Database", $"{Section}:MaxConnections", $"{Section}:StatementTimeoutSeconds",
    ];

    private const int DefaultConnections = 100;
    private const int DefaultTimeoutSeconds = 120;
    private const int MaxPasswordBytes = 4096;

    private static readonly string[] Schemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>True if anything of the section is set.</summary>
    public static bool IsSet(IConfiguration configuration) => configuration.GetSection(Section).GetChildren().Any();

    /// <summary>The options, or every fault with what is allowed.</summary>
    public static (Neo4jStoreOptions? Options, IReadOnlyList<string> Faults) Read(IConfiguration configuration)
    {
        List<string> faults = [];
        var uri = Address(configuration, faults);
        var password = Password(configuration, faults);
        var connections = Number(configuration, "MaxConnections", DefaultConnections, 10_000, faults);
        var seconds = Number(configuration, "StatementTimeoutSeconds", DefaultTimeoutSeconds, 86_400, faults);
        if (uri is null || password is null || faults.Count > 0)
        {
            return (null, faults);
        }

        return (new Neo4jStoreOptions
        {
            Uri = uri,
            User = configuration[$"{Section}:User"] ?? "neo4j",
            Password = password,
            Database = configuration[$"{Section}:Database"] is { Length: > 0 } database ? database : null,
            MaxConnections = connections,
            StatementTimeout = TimeSpan.FromSeconds(seconds),
        }, []);
    }

    private static Uri? Address(IConfiguration configuration, List<string> faults)
    {
        const string Allowed = "bolt:// and neo4j:// are allowed, also with +s or +ssc, such as neo4j://127.0.0.1:7687.";
        var text = configuration[$"{Section}:Uri"];
        if (text is not { Length: > 0 })
        {
            faults.Add($"{Section}:Uri is not set, and Neo4j needs it: {Allowed}");
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || !Schemes.Contains(uri.Scheme) || uri.Host.Length == 0)
        {
            faults.Add($"{Section}:Uri is '{text}'; {Allowed}");
            return null;
        }

        if (uri.UserInfo.Length > 0)
        {
            faults.Add($"{Section}:Uri names a user; put that into {Section}:User, and the password into {Section}:PasswordFile.");
            return null;
        }

        return uri;
    }

    private static string? Password(IConfiguration configuration, List<string> faults)
    {
        switch (configuration[$"{Section}:Password"], configuration[$"{Section}:PasswordFile"])
        {
            case (not null, not null):
                faults.Add($"{Section}:Password and {Section}:PasswordFile are both set; one of them is allowed.");
                return null;
            case (null, null):
                faults.Add($"{Section}:PasswordFile is not set, and Neo4j needs it; {Section}:Password is allowed in its place.");
                return null;
            case (var password, null):
                return password;
            case (_, var path):
                return PasswordIn(path, faults);
        }
    }

    private static string? PasswordIn(string path, List<string> faults)
    {
        try
        {
            if (new FileInfo(path).Length <= MaxPasswordBytes)
            {
                return File.ReadAllText(path).TrimEnd('\r', '\n');
            }

            faults.Add($"{Section}:PasswordFile is '{path}', which has more than {MaxPasswordBytes} bytes; a file with the password alone is allowed.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add($"{Section}:PasswordFile is '{path}', which cannot be read: {exception.Message}");
        }

        return null;
    }

    private static int Number(IConfiguration configuration, string name, int otherwise, int most, List<string> faults)
    {
        if (configuration[$"{Section}:{name}"] is not { } text)
        {
            return otherwise;
        }

        if (int.TryParse(text, out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        faults.Add($"{Section}:{name} is '{text}'; a number from 1 to {most} is allowed.");
        return otherwise;
    }
}
