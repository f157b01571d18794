using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Scalars;

/// <summary><c>DateTime</c>: RFC 3339 with an offset in, UTC out, up to 7 digits of a second. A local DateTime is refused.</summary>
internal sealed class DateTimeScalar : ScalarType
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd't'HH:mm:ss.FFFFFFFK"];

    public DateTimeScalar()
        : base("DateTime", "An RFC 3339 date and time, written in UTC.") => SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6";

    public override Type RuntimeType => typeof(DateTimeOffset);

    public override bool TryCoerceInput(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = literal is StringValueNode { Value: [.., 'Z' or 'z'] or [.., '+' or '-', _, _, ':', _, _] } text
            && DateTimeOffset.TryParseExact(text.Value.Replace('z', 'Z'), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;
        return value is not null;
    }

    public override bool TryWrite(object value, LeafWriter writer)
    {
        DateTime? utc = value switch
        {
            DateTimeOffset time => time.UtcDateTime,
            DateTime { Kind: not DateTimeKind.Local } time => time,
            _ => null,
        };
        if (utc is not { } instant)
        {
            return false;
        }

        writer.WriteFormatted(instant, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'");
        return true;
    }
}
