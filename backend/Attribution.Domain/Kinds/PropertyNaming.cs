using System.Text;

namespace Attribution.Domain.Kinds;

/// <summary>From the spelling of one language to that of another: snake_case, kebab-case, PascalCase.</summary>
internal static class PropertyNaming
{
    /// <summary><c>threat_actor_types</c> → <c>threatActorTypes</c>; the <c>x_</c> of our own properties is left out.</summary>
    public static string ToCamelCase(string stixName)
    {
        var name = new StringBuilder(stixName.Length);
        var upper = false;
        foreach (var character in stixName.StartsWith("x_", StringComparison.Ordinal) ? stixName.AsSpan(2) : stixName)
        {
            if (character is '_')
            {
                upper = name.Length > 0;
                continue;
            }

            name.Append(upper ? char.ToUpperInvariant(character) : character);
            upper = false;
        }

        return name.ToString();
    }

    /// <summary><c>Ipv4Addr</c> → <c>IPV4_ADDR</c>, <c>attributed-to</c> → <c>ATTRIBUTED_TO</c>.</summary>
    public static string ToUpperSnake(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character) && result.Length > 0)
            {
                result.Append('_');
            }

            result.Append(character is '-' ? '_' : char.ToUpperInvariant(character));
        }

        return result.ToString();
    }
}
