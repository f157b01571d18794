using System.Diagnostics.CodeAnalysis;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Scalars;

/// <summary>A scalar that travels as a JSON string.</summary>
/// <typeparam name="T">The C# type of its values.</typeparam>
/// <param name="name">The name in the schema.</param>
/// <param name="description">Markdown; null for none.</param>
/// <param name="parse">Reads the text; null refuses it.</param>
/// <param name="format">Gives the text.</param>
public sealed class TextScalar<T>(string name, string? description, Func<string, T?> parse, Func<T, string> format) : ScalarType(name, description)
    where T : struct
{
    /// <inheritdoc />
    public override Type RuntimeType => typeof(T);

    /// <inheritdoc />
    public override bool TryCoerceInput(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = literal is StringValueNode text ? parse(text.Value) : null;
        return value is not null;
    }

    /// <inheritdoc />
    public override bool TryWrite(object value, LeafWriter writer)
    {
        if (value is not T typed)
        {
            return false;
        }

        writer.WriteString(format(typed));
        return true;
    }
}
