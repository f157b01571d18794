using System.Text.Json;
using Attribution.Domain.Kinds;

namespace Attribution.Domain.Tests.Kinds;

public sealed class ObservableIdTests
{
    /// <summary>Examples of the STIX 2.1 specification, each with the id it prints (§6.1 to §6.18).</summary>
    [Theory]
    [InlineData("""{"type":"ipv4-addr","value":"198.51.100.3"}""", "ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4")]
    [InlineData("""{"type":"autonomous-system","number":15139,"name":"Slime Industries"}""", "autonomous-system--3aa27478-50b5-5ab8-9da9-cdc12b657fff")]
    [InlineData("""{"type":"directory","path":"C:\\Windows\\System32"}""", "directory--0a58d0c1-59e6-5afd-8252-dcd3f13e5622")]
    [InlineData("""{"type":"domain-name","value":"example.com"}""", "domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7")]
    [InlineData("""{"type":"email-addr","value":"john@example.com","display_name":"John Doe"}""", "email-addr--7165e2a9-671f-585d-b1e1-ca59c671d934")]
    [InlineData(
        """{"type":"file","name":"qu\u00eary.dll","hashes":{"SHA-256":"841a8921140aba50671ebb0770fecc4ee308c4952cfeff8de154ab14eeef4649"},"name_enc":"windows-1252"}""",
        "file--7d1e3a18-89e7-5bc5-be36-9879f5b7f5c8")]
    [InlineData(
        """{"type":"file","hashes":{"SHA-256":"35a01331e9ad96f751278b891b6ea09699806faedfa237d40513d92ad1b7100f"},"extensions":{"ntfs-ext":{"alternate_data_streams":[{"size":25536,"name":"second.stream"}]}}}""",
        "file--ba04c974-3cef-5f42-adc7-084d467874e2")]
    [InlineData("""{"type":"mutex","name":"__CLEANSWEEP__"}""", "mutex--f93fe911-e545-5239-b9b0-597840d0c871")]
    [InlineData(
        """{"type":"software","name":"Word","cpe":"cpe:2.3:a:microsoft:word:2000:*:*:*:*:*:*:*","version":"2002","vendor":"Microsoft"}""",
        "software--710b0b41-d4d0-5d6c-a400-fc9254554ffc")]
    [InlineData("""{"type":"user-account","user_id":"1001","account_login":"jdoe","account_type":"unix","display_name":"John Doe"}""", "user-account--f94d689e-707d-58c3-b803-c720bb6ed096")]
    [InlineData(
        """{"type":"windows-registry-key","key":"hkey_local_machine\\system\\bar\\foo","values":[{"name":"Foo","data":"qwerty","data_type":"REG_SZ"},{"name":"Bar","data":"42","data_type":"REG_DWORD"}]}""",
        "windows-registry-key--f6a11ddf-fa2b-54c8-97ab-e7f28413095a")]
    [InlineData(
        """{"type":"x509-certificate","serial_number":"36:f7:d4:32:f4:ab:70:ea:d3:ce:98:6e:ea:99:93:49:32:0a:b7:06","issuer":"C=ZA"}""",
        "x509-certificate--bf86f034-2390-54d7-8426-d08433db3fbe")]
    public void Of_AnExampleOfTheStandard_IsItsId(string json, string expected) => Assert.Equal(expected, IdOf(Json.Of(json)));

    [Fact]
    public void Of_SeveralHashes_UsesTheFirstByPreference() => Assert.Equal(
        IdOf(Json.Of("""{"type":"file","hashes":{"MD5":"a92e5b2bae0b4b3a3d81c85610b95cd4"}}""")),
        IdOf(Json.Of("""{"type":"file","hashes":{"SHA-256":"00","SHA-1":"00","MD5":"a92e5b2bae0b4b3a3d81c85610b95cd4"}}""")));

    [Theory]
    [InlineData("""{"type":"process","pid":1221}""")]
    [InlineData("""{"type":"file","size":12}""")]
    [InlineData("""{"type":"malware","name":"Emotet"}""")]
    [InlineData("""{"type":"url","value":"\ud800"}""")]
    public void Of_NothingThatIdentifies_IsNull(string json) => Assert.Null(IdOf(Json.Of(json)));

    [Theory]
    [InlineData("sample/attribution-sample.stix.json.gz", 4213)]
    [InlineData("sample/desk-cases.stix.json", 45)]
    public void Of_EveryObservableOfTheSample_IsTheIdItCarries(string file, int count)
    {
        var observables = SharedFiles.BundleObjects(file).Where(item => KindRegistry.Resolve(item).IsObservable).ToList();

        Assert.Empty(observables.Where(item => IdOf(item) != item.GetProperty("id").GetString()).Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(count, observables.Count);
    }

    private static string? IdOf(JsonElement item) => ObservableId.Of(KindRegistry.Resolve(item), item);
}
