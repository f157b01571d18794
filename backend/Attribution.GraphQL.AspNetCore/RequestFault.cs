namespace Attribution.GraphQL.AspNetCore;

/// <summary>Why a request never reached the engine.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The code for <c>extensions.code</c>.</param>
/// <param name="Message">What was wrong and what is allowed.</param>
internal sealed record RequestFault(int Status, string Code, string Message)
{
    public static readonly RequestFault Method = new(405, "METHOD_NOT_ALLOWED", "Use GET or POST.");

    public static readonly RequestFault MutationOverGet = new(405, "METHOD_NOT_ALLOWED", "Mutations need POST.");

    public static readonly RequestFault Accept = new(
        406, "NOT_ACCEPTABLE", "The response can be application/graphql-response+json, application/json or text/event-stream, in utf-8.");

    public static readonly RequestFault ContentType = new(415, "UNSUPPORTED_MEDIA_TYPE", "The body must be application/json in utf-8.");

    public static readonly RequestFault Preflight = new(400, "PREFLIGHT_REQUIRED", "GET needs a bearer token or the header GraphQL-Preflight: 1.");

    public static readonly RequestFault NotJson = new(400, "INVALID_JSON", "The body is not JSON in utf-8.");

    public static RequestFault TooLarge(int limit) => new(413, "BODY_TOO_LARGE", $"The body may have at most {limit} bytes.");

    public static RequestFault TooManyStreams(int limit) => new(
        429, "TOO_MANY_STREAMS", $"At most {limit} streams of one caller may be open; close one first.");

    public static RequestFault Malformed(string message) => new(400, "MALFORMED_REQUEST", message);
}
