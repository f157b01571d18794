using System.Text.Json;

namespace Attribution.Domain.Kinds;

/// <summary>An object against the definition of its kind: every fault, each with its path.</summary>
internal static class KindCheck
{
    public static IReadOnlyList<PropertyFault> Run(KindDefinition kind, JsonElement stixObject)
    {
        if (stixObject.ValueKind is not JsonValueKind.Object)
        {
            return [new PropertyFault(PropertyFault.WrongType, "", $"is {PropertyCheck.WordsOf(stixObject)}", "an object")];
        }

        List<PropertyFault> faults = [];
        HashSet<string> present = new(StringComparer.Ordinal);
        foreach (var property in stixObject.EnumerateObject())
        {
            var name = JsonText.NameOf(property);
            present.Add(name);
            if (kind.Property(name)?.Check(property.Value) is { } fault)
            {
                faults.Add(fault);
            }
        }

        AddMissing(kind, present, faults);
        return faults;
    }

    private static void AddMissing(KindDefinition kind, HashSet<string> present, List<PropertyFault> faults)
    {
        foreach (var property in kind.Properties.Concat(CommonProperties.Of(kind).Values))
        {
            if (property.IsRequired && !present.Contains(property.Name))
            {
                faults.Add(new PropertyFault(PropertyFault.Missing, $"/{property.Name}", "is missing", PropertyCheck.Allowed(property)));
            }
        }

        if (kind.AtLeastOneOf.Count > 0 && !kind.AtLeastOneOf.Any(present.Contains))
        {
            faults.Add(new PropertyFault(PropertyFault.Missing, "", "has none of the properties of which one is needed", string.Join(", ", kind.AtLeastOneOf)));
        }
    }
}
