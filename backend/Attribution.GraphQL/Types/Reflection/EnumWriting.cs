using System.Collections.Frozen;
using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Writes the members of a C# enum as the names of an enum type.</summary>
internal sealed class EnumWriting<T>(EnumType type)
    where T : struct, Enum
{
    private readonly FrozenDictionary<T, byte[]> names =
        type.Values.Where(each => each.Value is T).DistinctBy(each => each.Value).ToFrozenDictionary(each => (T)each.Value, each => each.Utf8);

    public LeafOutcome Write(T value, LeafWriter writer)
    {
        if (!names.TryGetValue(value, out var name))
        {
            return LeafOutcome.Refused;
        }

        writer.WriteRaw(name);
        return LeafOutcome.Written;
    }
}
