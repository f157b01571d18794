using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Summaries out of the XML documentation file beside an assembly; read once per assembly, absent files give none.</summary>
internal sealed partial class XmlDescriptions
{
    private static readonly ConcurrentDictionary<Assembly, XmlDescriptions> Cache = new();

    private readonly Dictionary<string, string> summaries = [];

    private XmlDescriptions(Assembly assembly)
    {
        var path = string.IsNullOrEmpty(assembly.Location) ? "" : Path.ChangeExtension(assembly.Location, ".xml");
        if (File.Exists(path))
        {
            Read(path);
        }
    }

    /// <summary>The description of a type, property, method or field; the attribute wins over the documentation.</summary>
    public static string? Of(MemberInfo member)
    {
        if (Naming.Find<GraphQLDescriptionAttribute>(member) is { } attribute)
        {
            return attribute.Description;
        }

        var owner = member as Type ?? member.DeclaringType!; // members always have one
        var summaries = Cache.GetOrAdd(owner.Assembly, static each => new XmlDescriptions(each)).summaries;
        return summaries.GetValueOrDefault(Key(member, owner));
    }

    /// <summary>The description of a parameter.</summary>
    public static string? Of(ParameterInfo parameter)
    {
        if (Naming.Find<GraphQLDescriptionAttribute>(parameter) is { } attribute)
        {
            return attribute.Description;
        }

        var owner = parameter.Member.DeclaringType!; // members always have one
        var summaries = Cache.GetOrAdd(owner.Assembly, static each => new XmlDescriptions(each)).summaries;
        return summaries.GetValueOrDefault($"{Key(parameter.Member, owner)}#{parameter.Name}");
    }

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

    private void Read(string path)
    {
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        foreach (var member in XDocument.Load(reader).Descendants("member"))
        {
            var id = member.Attribute("name")?.Value.Split('(')[0].Split("``")[0] ?? "";
            Add(id, member.Element("summary"));
            foreach (var parameter in member.Elements("param"))
            {
                var name = parameter.Attribute("name")?.Value;
                Add($"{id}#{name}", parameter);
                Add($"P:{id[2..]}.{name}", parameter); // the properties of a positional record are documented as parameters
            }
        }
    }

    private void Add(string id, XElement? element)
    {
        if (element is not null && Blanks().Replace(Text(element), " ").Trim() is { Length: > 0 } text)
        {
            summaries.TryAdd(id, text);
        }
    }

    private static string Text(XElement element) => string.Concat(element.Nodes().Select(each => each switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { IsEmpty: true } reference => (reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.Attribute("name"))?.Value.Split('.', ':')[^1] ?? "",
        XElement inner => Text(inner),
        _ => "",
    }));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
