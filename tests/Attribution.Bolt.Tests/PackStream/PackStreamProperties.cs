using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Bolt.Tests.PackStream;

/// <summary>What holds for any value and any bytes.</summary>
public sealed class PackStreamProperties
{
    private static readonly Gen<object?> Scalars = Gen.OneOf(
        Gen.Constant((object?)null),
        ArbMap.Default.GeneratorFor<bool>().Select(value => (object?)value),
        ArbMap.Default.GeneratorFor<long>().Select(value => (object?)value),
        ArbMap.Default.GeneratorFor<int>().Select(value => (object?)(1L << (value & 63))),
        ArbMap.Default.GeneratorFor<double>().Select(value => (object?)value),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(value => (object?)Valid(value.Get)),
        ArbMap.Default.GeneratorFor<byte[]>().Select(value => (object?)(value ?? [])));

    private static readonly Gen<object?> Values = Gen.Sized(size => Sized(Math.Min(size, 12)));

    [Fact]
    public void AnyValue_WrittenAndRead_IsTheSame() => Prop.ForAll(
        Values.ToArbitrary(), value => Same(value, Bytes.Read(Bytes.Of(value)))).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyBytes_Read_GiveAValueOrAProtocolException() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
    {
        try
        {
            Bytes.Read(bytes ?? []);
        }
        catch (ProtocolException)
        {
            // One of the two that may happen.
        }
    }).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(300));

    [Fact]
    public void AnyValue_CutShort_ThrowsAProtocolException() => Prop.ForAll(Values.ToArbitrary(), value =>
    {
        var bytes = Bytes.Of(value);
        Assert.Throws<ProtocolException>(() => Bytes.Read(bytes.AsSpan(0, bytes.Length - 1)));
    }).QuickCheckThrowOnFailure();

    private static Gen<object?> Sized(int size) => size <= 1
        ? Scalars
        : Gen.OneOf(
            Scalars,
            Gen.ListOf(Sized(size / 3), size % 7).Select(list => (object?)list.ToList()),
            Gen.ListOf(Sized(size / 3), size % 5).Select(list => (object?)list.Select((value, index) => (Key: $"k{index}", value)).ToDictionary(pair => pair.Key, pair => pair.value)));

    /// <summary>Text without halves of surrogate pairs, which UTF-8 cannot hold.</summary>
    private static string Valid(string text) => new([.. text.Where(letter => !char.IsSurrogate(letter))]);

    private static bool Same(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),
        (List<object?> a, List<object?> b) => a.Count == b.Count && a.Zip(b).All(pair => Same(pair.First, pair.Second)),
        (Dictionary<string, object?> a, Dictionary<string, object?> b) => a.Count == b.Count && a.All(pair => Same(pair.Value, b[pair.Key])),
        _ => Equals(left, right),
    };
}
