using System.Text;
using Attribution.Domain.Time;

namespace Attribution.Domain.Labels;

/// <summary>The canonical byte form of a label, version 1: fixed field order, sorted sets, length-prefixed UTF-8. Written and read by every store.</summary>
public static class LabelBytes
{
    private const byte Version = 1;
    private const int MaxRules = 256;

    /// <summary>Writes <paramref name="label"/>; rules are sorted by their own bytes and repeated ones dropped.</summary>
    public static byte[] Write(HandlingLabel label)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write((byte)label.Tlp);
        writer.Write((byte)label.Pap);
        writer.Write((byte)label.Classification);
        writer.Write((byte)label.HandlingCodes);
        writer.Write((byte)label.Status);
        writer.Write(label.ExpiresAt is { } expiry ? UnixMicroseconds.From(expiry) : long.MaxValue);
        WriteSet(writer, label.Compartments);
        WriteSet(writer, label.Purposes);
        WriteRules(writer, label.Audience);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">The bytes are not of version 1 or are damaged.</exception>
    public static HandlingLabel Read(byte[] bytes)
    {
        try
        {
            using BinaryReader reader = new(new MemoryStream(bytes), Encoding.UTF8);
            if (reader.ReadByte() != Version)
            {
                throw new FormatException("The label has an unknown version.");
            }

            return ReadFields(reader);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            throw new FormatException("The label's bytes are damaged.", exception);
        }
    }

    private static HandlingLabel ReadFields(BinaryReader reader)
    {
        var tlp = (Tlp)reader.ReadByte();
        var pap = (Pap)reader.ReadByte();
        var classification = (Classification)reader.ReadByte();
        var codes = (HandlingCodes)reader.ReadByte();
        var status = (LabelStatus)reader.ReadByte();
        var expiry = reader.ReadInt64();
        return new HandlingLabel
        {
            Tlp = tlp,
            Pap = pap,
            Classification = classification,
            HandlingCodes = codes,
            Status = status,
            ExpiresAt = expiry == long.MaxValue ? null : UnixMicroseconds.ToTime(expiry),
            Compartments = ReadSet(reader),
            Purposes = ReadSet(reader),
            Audience = ReadRules(reader),
        };
    }

    private static void WriteRules(BinaryWriter writer, IReadOnlyList<AudienceRule> rules)
    {
        var distinct = rules.Select(RuleBytes).DistinctBy(Convert.ToHexString).OrderBy(Convert.ToHexString, StringComparer.Ordinal).ToArray();
        writer.Write7BitEncodedInt(distinct.Length);
        foreach (var rule in distinct)
        {
            writer.Write(rule);
        }
    }

    private static byte[] RuleBytes(AudienceRule rule)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        writer.Write(rule.NamedAccountsOnly);
        WriteSet(writer, rule.Owners);
        WriteSet(writer, rule.ReleaseTo);
        WriteSet(writer, rule.ExcludeTo);
        writer.Flush();
        return stream.ToArray();
    }

    private static AudienceRule[] ReadRules(BinaryReader reader)
    {
        var rules = new AudienceRule[Count(reader, MaxRules)];
        for (var index = 0; index < rules.Length; index++)
        {
            var namedOnly = reader.ReadBoolean();
            rules[index] = new AudienceRule(ReadSet(reader), ReadSet(reader), ReadSet(reader), namedOnly);
        }

        return rules;
    }

    private static void WriteSet(BinaryWriter writer, TokenSet set)
    {
        writer.Write7BitEncodedInt(set.Count);
        foreach (var token in set)
        {
            writer.Write(token);
        }
    }

    private static TokenSet ReadSet(BinaryReader reader)
    {
        var tokens = new string[Count(reader, TokenSet.MaxCount)];
        for (var index = 0; index < tokens.Length; index++)
        {
            tokens[index] = reader.ReadString();
        }

        return tokens is [AudienceToken.Everyone] ? AudienceToken.EveryoneAlone : TokenSet.Of(tokens);
    }

    private static int Count(BinaryReader reader, int max)
    {
        var count = reader.Read7BitEncodedInt();
        return count >= 0 && count <= max ? count : throw new FormatException($"The label holds a list of {count}; at most {max} are allowed.");
    }
}
