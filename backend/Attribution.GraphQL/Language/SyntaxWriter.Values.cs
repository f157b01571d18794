using System.Diagnostics;

namespace Attribution.GraphQL.Language;

/// <summary>Values and descriptions.</summary>
internal sealed partial class SyntaxWriter
{
    /// <summary>Longest description written on one line with its quotes, in characters.</summary>
    private const int ShortDescription = 70;

    private void WriteValue(IValueNode node)
    {
        if (text.Length > longest)
        {
            return;
        }

        switch (node)
        {
            case VariableNode variable:
                text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                text.Append(number.Value);
                break;
            case FloatValueNode number:
                text.Append(number.Value);
                break;
            case StringValueNode value:
                WriteString(value);
                break;
            case BooleanValueNode flag:
                text.Append(flag.Value ? "true" : "false");
                break;
            case NullValueNode:
                text.Append("null");
                break;
            case EnumValueNode value:
                text.Append(value.Value);
                break;
            default:
                WriteCollection(node);
                break;
        }
    }

    private void WriteCollection(IValueNode node)
    {
        switch (node)
        {
            case ListValueNode list:
                text.Append('[');
                WriteSeparated(list.Items, ", ");
                text.Append(']');
                break;
            case ObjectValueNode value:
                text.Append('{');
                WriteSeparated(value.Fields, ", ");
                text.Append('}');
                break;
            default:
                throw new UnreachableException($"Unknown value node {node.Kind}.");
        }
    }

    private void WriteNamedValue(NameNode name, IValueNode value)
    {
        text.Append(name.Value).Append(": ");
        Write(value);
    }

    /// <summary>A text that a block string cannot hold, such as one that ends in a blank line, is written in quotes.</summary>
    private void WriteString(StringValueNode node)
    {
        if (node.Value.Length <= longest && node.Block && BlockStrings.CanHold(node.Value))
        {
            WriteBlock(node.Value);
        }
        else
        {
            WriteQuoted(node.Value.Length <= longest ? node.Value : node.Value.AsSpan(0, longest));
        }
    }

    private void WriteBlock(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        if (value.Length <= ShortDescription && !value.Contains('\n') && value[^1] is not ('"' or '\\'))
        {
            text.Append("\"\"\"").Append(escaped).Append("\"\"\"");
            return;
        }

        text.Append("\"\"\"");
        foreach (var line in escaped.Split('\n'))
        {
            text.Append('\n').Append(' ', line.Length == 0 ? 0 : indent * 2).Append(line);
        }

        NewLine();
        text.Append("\"\"\"");
    }

    private void WriteQuoted(ReadOnlySpan<char> value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            WriteCharacter(character);
        }

        text.Append('"');
    }

    private void WriteCharacter(char character)
    {
        var escape = character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            < ' ' or (>= '\u007F' and <= '\u009F') => $"\\u{(int)character:X4}",
            _ => null,
        };
        if (escape is null)
        {
            text.Append(character);
        }
        else
        {
            text.Append(escape);
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            WriteString(description);
            NewLine();
        }
    }
}
