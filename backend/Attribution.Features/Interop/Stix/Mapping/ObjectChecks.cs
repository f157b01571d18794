using Attribution.Domain.Kinds;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Features.Interop.Stix.Running;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>Decides of an object's faults which refuse it: a wrong JSON type or id does, what is missing or merely unusual is reported and kept.</summary>
internal static class ObjectChecks
{
    /// <summary>True if the object can be used; everything found is in the log.</summary>
    public static bool Passes(StixObject stixObject, KindDefinition kind, IssueLog issues)
    {
        var faults = kind.Check(stixObject.Root);
        return faults.Count == 0 || Report(stixObject, faults, issues);
    }

    /// <summary>As <see cref="Passes"/> for a relationship, which is no kind.</summary>
    public static bool PassesRelationship(StixObject stixObject, IssueLog issues)
    {
        List<PropertyFault> faults = [];
        foreach (var property in stixObject.Root.EnumerateObject())
        {
            var definition = RelationshipProperties.Find(property.Name);
            if (definition?.Check(property.Value) is { } fault)
            {
                faults.Add(fault);
            }
        }

        foreach (var name in RelationshipProperties.Required)
        {
            if (!stixObject.Root.TryGetProperty(name, out _))
            {
                faults.Add(new PropertyFault(PropertyFault.Missing, $"/{name}", "is missing", RelationshipProperties.IsEssential(name) ? "a value; a relationship is nothing without it" : "a value"));
            }
        }

        return faults.Count == 0 || Report(stixObject, faults, issues);
    }

    private static bool Report(StixObject stixObject, IReadOnlyList<PropertyFault> faults, IssueLog issues)
    {
        ObjectPlace place = new(stixObject.Index, stixObject.Offset, stixObject.Id);
        var passes = true;
        foreach (var fault in faults)
        {
            var refuses = fault.Code is PropertyFault.WrongType
                || (stixObject.Type is "relationship" && RelationshipProperties.IsEssential(fault.Path.TrimStart('/')));
            passes &= !refuses;
            var found = new ObjectFault(Code(fault, refuses), fault.Path, Message(fault));
            if (refuses)
            {
                issues.Refuse(place, found);
            }
            else
            {
                issues.Remark(place, found);
            }
        }

        return passes;
    }

    private static string Code(PropertyFault fault, bool refuses) =>
        refuses ? ImportCodes.InvalidProperty
        : fault is { Code: PropertyFault.Missing, Path: "/spec_version" } ? ImportCodes.OlderSpecification
        : fault.Code is PropertyFault.Missing ? ImportCodes.MissingProperty
        : ImportCodes.UnusualValue;

    private static string Message(PropertyFault fault) => fault is { Code: PropertyFault.Missing, Path: "/spec_version" }
        ? "The object has no spec_version: it is read as STIX 2.0, as far as that goes."
        : $"{(fault.Path.Length == 0 ? "The object" : fault.Path.TrimStart('/'))} {fault.What}; allowed: {fault.Allowed}.";
}
