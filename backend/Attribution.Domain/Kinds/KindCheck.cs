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
        foreach (var property in stixObject.EnumerateObject())
        {
            var name = JsonText.NameOf(property);
            if (name is JsonText.InvalidName)
            {
                faults.Add(new PropertyFault(PropertyFault.Invalid, $"/{name}", "has a name with half of a surrogate pair", "valid Unicode"));
            }
            else if (kind.Property(name)?.Check(property.Value) is { } fault)
            {
                faults.Add(fault);
            }
        }

        AddMissing(kind, stixObject, faults);
        return faults;
    }

    private static void AddMissing(KindDefinition kind, JsonElement stixObject, List<PropertyFault> faults)
    {
        foreach (var property in kind.RequiredProperties)
        {
            if (!JsonText.TryGet(stixObject, property.Name, out _))
            {
                faults.Add(new PropertyFault(PropertyFault.Missing, property.Path, "is missing", PropertyCheck.Allowed(property)));
            }
        }

        if (kind.AtLeastOneOf.Count > 0 && !kind.AtLeastOneOf.Any(name => JsonText.TryGet(stixObject, name, out _)))
        {
            faults.Add(new PropertyFault(PropertyFault.Missing, "", "has none of the properties of which one is needed", string.Join(", ", kind.AtLeastOneOf)));
        }
    }
}
