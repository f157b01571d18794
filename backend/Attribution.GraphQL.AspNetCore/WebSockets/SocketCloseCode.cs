namespace Attribution.GraphQL.AspNetCore.WebSockets;

/// <summary>Why a connection is closed: the codes of graphql-transport-ws, and those of RFC 6455 that apply.</summary>
internal readonly record struct SocketCloseCode(int Code, string Reason)
{
    public static readonly SocketCloseCode Normal = new(1000, "");

    public static readonly SocketCloseCode GoingAway = new(1001, "The server stops");

    public static readonly SocketCloseCode Unauthorized = new(4401, "Unauthorized");

    public static readonly SocketCloseCode Forbidden = new(4403, "Forbidden");

    public static readonly SocketCloseCode SubprotocolNotAcceptable = new(4406, "Subprotocol not acceptable");

    public static readonly SocketCloseCode InitTimeout = new(4408, "Connection initialisation timeout");

    public static readonly SocketCloseCode TooManyInits = new(4429, "Too many initialisation requests");

    public static readonly SocketCloseCode InternalError = new(4500, "Internal server error");

    /// <summary>The other side is gone or does not read; there is nobody to tell.</summary>
    public static readonly SocketCloseCode Cut = new(0, "");

    public static SocketCloseCode TooLarge(int limit) => new(1009, $"A message may have at most {limit} bytes");

    /// <summary>"Try again later" of the registry that RFC 6455 §11.7 opens; clients of graphql-transport-ws wait and come back.</summary>
    public static SocketCloseCode TooManyStreams(int limit) => new(1013, $"At most {limit} streams of one caller may be open");

    public static SocketCloseCode Invalid(string message) => new(4400, Short(message));

    public static SocketCloseCode AlreadyExists(string id) => new(4409, Short($"Subscriber for {id} already exists"));

    /// <summary>At most 123 bytes (RFC 6455 §5.5); what comes from outside is cut to ASCII first.</summary>
    private static string Short(string reason)
    {
        var ascii = string.Concat(reason.Select(each => char.IsAscii(each) && !char.IsControl(each) ? each : '?'));
        return ascii.Length <= 123 ? ascii : ascii[..120] + "...";
    }
}
