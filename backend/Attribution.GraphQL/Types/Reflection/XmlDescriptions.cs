using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Xml;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Summaries out of the XML documentation file beside an assembly; read once per assembly, absent files give none.</summary>
internal sealed class XmlDescriptions
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
        for (var more = reader.ReadToFollowing("member"); more; more = reader.ReadToNextSibling("member"))
        {
            var name = reader.GetAttribute("name") ?? "";
            ReadMember(reader, name[..(name.AsSpan().IndexOf('(') is >= 0 and var parameters ? parameters : name.Length)].Split("``")[0]);
        }
    }

    /// <summary>From the start of a member to its end.</summary>
    private void ReadMember(XmlReader reader, string id)
    {
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            return;
        }

        reader.Read();
        while (reader.Depth > depth)
        {
            switch (reader)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "summary" }:
                    Add(id, TextOf(reader));
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "param" }:
                    var name = reader.GetAttribute("name");
                    var text = TextOf(reader);
                    Add($"{id}#{name}", text);
                    Add($"P:{id.AsSpan(Math.Min(2, id.Length))}.{name}", text); // the properties of a positional record are documented as parameters
                    break;
                case { NodeType: XmlNodeType.Element }:
                    reader.Skip();
                    break;
                default:
                    reader.Read();
                    break;
            }
        }
    }

    private void Add(string id, string text)
    {
        if (text.Length > 0)
        {
            summaries.TryAdd(id, text);
        }
    }

    /// <summary>The text of an element with its line breaks as blanks; reads on behind it.</summary>
    private static string TextOf(XmlReader reader)
    {
        var text = new StringBuilder();
        var depth = reader.Depth;
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.Depth > depth)
            {
                Append(text, reader);
            }
        }

        reader.Read();
        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, XmlReader reader)
    {
        switch (reader)
        {
            case { NodeType: XmlNodeType.Element, LocalName: "c" }:
            case { NodeType: XmlNodeType.EndElement, LocalName: "c" }:
                text.Append('`');
                break;
            case { NodeType: XmlNodeType.Element, IsEmptyElement: true }:
                text.Append((reader.GetAttribute("cref") ?? reader.GetAttribute("langword") ?? reader.GetAttribute("name"))?.Split('.', ':')[^1]);
                break;
            case { NodeType: XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace }:
                AppendWords(text, reader.Value);
                break;
        }
    }

    /// <summary>Adds a text with every run of white space as one blank, and none at the very front.</summary>
    private static void AppendWords(StringBuilder text, string value)
    {
        foreach (var letter in value)
        {
            if (!char.IsWhiteSpace(letter))
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }
    }
}
