using System.Collections.Concurrent;
using System.Reflection;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>
/// Summaries out of the XML documentation file beside an assembly; absent files give none. A file is searched for where its members
/// stand, and only what is asked for is read: an XML reader would take a quarter of the time that a schema needs to start.
/// </summary>
internal sealed class XmlDescriptions
{
    private const string MemberStart = "<member name=\"";
    private const string MemberEnd = "</member>";

    private static readonly ConcurrentDictionary<Assembly, XmlDescriptions> Cache = new();

    private readonly string xml = "";
    private readonly Dictionary<string, Range> members = new(StringComparer.Ordinal);

    private XmlDescriptions(Assembly assembly)
    {
        var path = string.IsNullOrEmpty(assembly.Location) ? "" : Path.ChangeExtension(assembly.Location, ".xml");
        if (File.Exists(path))
        {
            xml = File.ReadAllText(path);
            FindMembers();
        }
    }

    /// <summary>The description, read when somebody asks for it: nobody does at start.</summary>
    public static Lazy<string?> Later(MemberInfo member, MemberInfo? orOf = null) =>
        new(() => Of(member) ?? (orOf is null ? null : Of(orOf)), LazyThreadSafetyMode.PublicationOnly);

    /// <inheritdoc cref="Later(MemberInfo, MemberInfo?)"/>
    public static Lazy<string?> Later(ParameterInfo parameter) => new(() => Of(parameter), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The description of a type, property, method or field; the attribute wins over the documentation.</summary>
    public static string? Of(MemberInfo member)
    {
        if (Naming.Find<GraphQLDescriptionAttribute>(member) is { } attribute)
        {
            return attribute.Description;
        }

        var owner = member as Type ?? member.DeclaringType!; // members always have one
        var all = In(owner.Assembly);
        return all.Find(Key(member, owner), "<summary>", "</summary>") // the properties of a positional record are documented as parameters
            ?? (member is PropertyInfo ? all.Find(Key(owner, owner), $"<param name=\"{member.Name}\">", "</param>") : null);
    }

    /// <summary>The description of a parameter.</summary>
    public static string? Of(ParameterInfo parameter)
    {
        if (Naming.Find<GraphQLDescriptionAttribute>(parameter) is { } attribute)
        {
            return attribute.Description;
        }

        var owner = parameter.Member.DeclaringType!; // members always have one
        return In(owner.Assembly).Find(Key(parameter.Member, owner), $"<param name=\"{parameter.Name}\">", "</param>");
    }

    private static XmlDescriptions In(Assembly assembly) => Cache.GetOrAdd(assembly, static each => new XmlDescriptions(each));

    private static string Key(MemberInfo member, Type owner)
    {
        var name = (owner.IsGenericType ? owner.GetGenericTypeDefinition() : owner).FullName?.Replace('+', '.');
        return member switch
        {
            Type => $"T:{name}",
            PropertyInfo => $"P:{name}.{member.Name}",
            FieldInfo => $"F:{name}.{member.Name}",
            _ => $"M:{name}.{member.Name}",
        };
    }

    /// <summary>Overloads have one description, that of the first.</summary>
    private void FindMembers()
    {
        for (var at = 0; (at = xml.IndexOf(MemberStart, at, StringComparison.Ordinal)) >= 0;)
        {
            var start = at + MemberStart.Length;
            var end = xml.IndexOf(MemberEnd, start, StringComparison.Ordinal);
            if (end < 0)
            {
                return;
            }

            var id = xml.AsSpan(start, end - start);
            id = id[..Math.Max(0, id.IndexOf('"'))];
            id = id.IndexOf('(') is >= 0 and var arguments ? id[..arguments] : id;
            id = id.IndexOf("``", StringComparison.Ordinal) is >= 0 and var generic ? id[..generic] : id;
            members.TryAdd(id.ToString(), start..end);
            at = end;
        }
    }

    private string? Find(string member, string tag, string endTag)
    {
        if (!members.TryGetValue(member, out var range))
        {
            return null;
        }

        var inside = xml.AsSpan()[range];
        var start = inside.IndexOf(tag, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        inside = inside[(start + tag.Length)..];
        return XmlText.Of(inside[..Math.Max(0, inside.IndexOf(endTag, StringComparison.Ordinal))]);
    }
}
