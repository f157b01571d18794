using Attribution.Bolt.Authentication;

namespace Neo4j.Driver;

/// <summary>Makes credentials for the ways of signing in that servers know.</summary>
public class AuthTokens
{

    /// <summary>No credentials, for servers that ask for none.</summary>
    public static IAuthToken None { get; } = Token(("scheme", "none"));

    /// <summary>User name and password.</summary>
    public static IAuthToken Basic(string username, string password) =>
        Token(("scheme", "basic"), ("principal", username), ("credentials", password));

    /// <summary>User name and password in a realm; null: the server's default.</summary>
    public static IAuthToken Basic(string username, string password, string? realm) =>
        realm is null ? Basic(username, password) : Token(("scheme", "basic"), ("principal", username), ("credentials", password), ("realm", realm));

    /// <summary>A bearer token, as a JWT of single sign-on.</summary>
    public static IAuthToken Bearer(string token) => Token(("scheme", "bearer"), ("credentials", token));

    /// <summary>A Kerberos ticket in base64.</summary>
    public static IAuthToken Kerberos(string base64EncodedTicket) =>
        Token(("scheme", "kerberos"), ("principal", ""), ("credentials", base64EncodedTicket));

    /// <summary>Credentials of a scheme that the server has by a plug-in.</summary>
    public static IAuthToken Custom(string principal, string credentials, string realm, string scheme) =>
        Token(("scheme", scheme), ("principal", principal), ("credentials", credentials), ("realm", realm));

    /// <summary>Credentials of a scheme that the server has by a plug-in, with further values.</summary>
    public static IAuthToken Custom(string principal, string credentials, string realm, string scheme, Dictionary<string, object> parameters) =>
        Token(("scheme", scheme), ("principal", principal), ("credentials", credentials), ("realm", realm), ("parameters", parameters));

    private static AuthToken Token(params ReadOnlySpan<(string Key, object? Value)> fields)
    {
        var content = new Dictionary<string, object?>(fields.Length, StringComparer.Ordinal);
        foreach (var (key, value) in fields)
        {
            content[key] = value;
        }

        return new AuthToken(content);
    }
}
