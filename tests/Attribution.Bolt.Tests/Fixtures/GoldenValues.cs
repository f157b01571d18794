namespace Attribution.Bolt.Tests.Fixtures;

/// <summary>The values of make-golden.mjs as a caller of this client writes them.</summary>
internal static class GoldenValues
{
    private static readonly LocalDateTime Moment = new(2026, 3, 1, 12, 34, 56, 789);

    public static IReadOnlyDictionary<string, object?> All { get; } = new Dictionary<string, object?>
    {
        ["null"] = null,
        ["true"] = true,
        ["false"] = false,
        ["int_0"] = 0L,
        ["int_127"] = 127L,
        ["int_128"] = 128L,
        ["int_m16"] = -16L,
        ["int_m17"] = -17L,
        ["int_m128"] = -128L,
        ["int_m129"] = -129L,
        ["int_32767"] = 32767L,
        ["int_32768"] = 32768L,
        ["int_m32769"] = -32769L,
        ["int_2147483647"] = 2147483647L,
        ["int_2147483648"] = 2147483648L,
        ["int_max"] = long.MaxValue,
        ["int_min"] = long.MinValue,
        ["float_1_1"] = 1.1,
        ["float_m0"] = -0.0,
        ["float_inf"] = double.PositiveInfinity,
        ["text_empty"] = "",
        ["text_15"] = new string('a', 15),
        ["text_16"] = new string('a', 16),
        ["text_255"] = new string('a', 255),
        ["text_256"] = new string('a', 256),
        ["text_unicode"] = "zażółć 𝄞 Ж",
        ["bytes_0"] = Array.Empty<byte>(),
        ["bytes_3"] = new byte[] { 1, 2, 255 },
        ["bytes_256"] = new byte[256],
        ["list_empty"] = new List<object?>(),
        ["list_mixed"] = new List<object?> { 1L, "a", null, new List<object?> { true } },
        ["list_16"] = Enumerable.Range(0, 16).Select(index => (object?)(long)index).ToList(),
        ["list_300"] = Enumerable.Repeat((object?)0L, 300).ToList(),
        ["map_empty"] = new Dictionary<string, object?>(),
        ["map_a"] = new Dictionary<string, object?> { ["a"] = 1L },
        ["map_16"] = Enumerable.Range(0, 16).ToDictionary(index => $"k{index}", index => (object?)(long)index),
        ["date"] = new LocalDate(2026, 3, 1),
        ["date_1969"] = new LocalDate(1969, 12, 31),
        ["local_time"] = new LocalTime(12, 34, 56, 789),
        ["time"] = new OffsetTime(12, 34, 56, 789, -3600),
        ["local_date_time"] = Moment,
        ["local_date_time_1969"] = new LocalDateTime(1969, 12, 31, 23, 59, 59, 1),
        ["date_time_offset"] = new ZonedDateTime(2026, 3, 1, 12, 34, 56, 789, Zone.Of(7200)),
        ["date_time_zone"] = new ZonedDateTime(1782902096, 789, Zone.Of("Europe/Warsaw")),
        ["duration"] = new Duration(1, -2, 3, 4),
        ["point_2d"] = new Point(4326, 19.9, 50.1),
        ["point_3d"] = new Point(9157, 1, 2, 3),
    };
}
