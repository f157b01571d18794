using System.Reflection;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Descriptors;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Reads who may have a field, and makes the check of it.</summary>
internal static class Permissions
{
    private const string Stranger = "Microsoft.AspNetCore.Authorization.AuthorizeAttribute";

    /// <summary>The conditions of a member with those of its class; empty: everybody may; null: nothing is stated.</summary>
    public static IReadOnlyList<PermissionDescriptor>? Of(MemberInfo member)
    {
        var (own, shared) = (On(member), On(member.DeclaringType));
        return own switch
        {
            null => shared,
            { Count: 0 } => own,
            _ => [.. shared ?? [], .. own],
        };
    }

    /// <summary>Attributes of ASP.NET Core have no effect on fields; who writes them believes that they do.</summary>
    public static bool HasStranger(MemberInfo place) => Naming.AttributesOn(place).Any(each => each.GetType().FullName == Stranger);

    public static FieldPermission? Make(
        FieldDescriptor field, string coordinate, IReadOnlyDictionary<string, Func<IResolverContext, bool>> policies, List<SchemaFault> faults)
    {
        if (field.Permissions is not { Count: > 0 } stated)
        {
            return null;
        }

        string[] names = [.. stated.Select(each => each.Policy).OfType<string>()];
        faults.AddRange(names.Where(each => !policies.ContainsKey(each))
            .Select(each => new SchemaFault("UNKNOWN_POLICY", coordinate, $"There is no policy {each}.{Suggestions.Sentence(each, policies.Keys)}")));
        return new FieldPermission(
            [.. stated.Where(each => each.Roles.Count > 0).Select(each => each.Roles)],
            [.. names.Where(policies.ContainsKey).Select(each => policies[each])]);
    }

    private static IReadOnlyList<PermissionDescriptor>? On(MemberInfo? place)
    {
        if (place is null || Naming.Find<AllowAnonymousAttribute>(place) is not null)
        {
            return place is null ? null : [];
        }

        var stated = Naming.AttributesOn(place).OfType<AuthorizeAttribute>().Select(each => new PermissionDescriptor(each.Policy, each.Roles ?? [])).ToList();
        return stated.Count > 0 ? stated : null;
    }
}
