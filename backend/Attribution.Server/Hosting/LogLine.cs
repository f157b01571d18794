using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Serilog.Events;
using Serilog.Formatting;

namespace Attribution.Server.Hosting;

/// <summary>
/// A log event as one line of JSON in ASCII: line breaks, terminal codes and characters that turn the direction of writing are escaped, so that no text can forge a line or
/// hide in one, and what is longer than 4,096 characters is cut.
/// </summary>
internal sealed class LogLine : ITextFormatter
{
    private const int MaxText = 4_096;

    /// <inheritdoc/>
    public void Format(LogEvent logEvent, TextWriter output)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("time", logEvent.Timestamp.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            writer.WriteString("level", logEvent.Level.ToString());
            writer.WriteString("message", Cut(logEvent.RenderMessage(CultureInfo.InvariantCulture)));
            if (logEvent.Exception is { } exception)
            {
                writer.WriteString("exception", Cut(exception.ToString()));
            }

            foreach (var (name, value) in logEvent.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))
            {
                writer.WriteString(Cut(name), Cut(value is ScalarValue { Value: string text } ? text : value.ToString(null, CultureInfo.InvariantCulture)));
            }

            writer.WriteEndObject();
        }

        output.WriteLine(Encoding.ASCII.GetString(buffer.WrittenSpan));
    }

    private static string Cut(string text) => text.Length <= MaxText ? text : text[..MaxText] + "…";
}
