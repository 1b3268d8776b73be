<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="ja">
    <context>
        <name>Dates</name>
        <message>
            <source>日づけはわからない</source>
            <translation>日は わからない</translation>
        </message>
        <message>
            <source>%1ごろ</source>
            <translation>%1ごろ</translation>
        </message>
        <message numerus="yes">
            <source>生後%n日</source>
            <translation>
                <numerusform>うまれて %n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%nか月</source>
            <translation>
                <numerusform>%nか月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n歳</source>
            <translation>
                <numerusform>%nさい</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n週</source>
            <translation>
                <numerusform>%n週</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n日</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message>
            <source>カレンダーにない日です</source>
            <translation>カレンダーに ない日です</translation>
        </message>
        <message>
            <source>1868年から2199年までの日を入れてください</source>
            <translation>1868年から 2199年までの 日を 書いてください</translation>
        </message>
        <message>
            <source>年・月・日まで入れてください</source>
            <translation>年・月・日を ぜんぶ 書いてください</translation>
        </message>
        <message>
            <source>例: R6.5.3、2024-5-3、5/3</source>
            <translation>たとえば: R6.5.3、2024-5-3、5/3</translation>
        </message>
        <message>
            <source>その元号にはない年です</source>
            <translation>その 元号(令和など)には ない年です</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>入れられない値です。</source>
            <translation>ここには 書けないものです。</translation>
        </message>
        <message>
            <source>見つかりませんでした。場所をたしかめてください。</source>
            <translation>ありませんでした。場所を もういちど 見てください。</translation>
        </message>
        <message>
            <source>手帳はとじています。合言葉でひらいてください。</source>
            <translation>手帳は とじています。合言葉で ひらいてください。</translation>
        </message>
        <message>
            <source>合言葉がちがうようです。大文字・小文字と全角・半角をたしかめてください。何も変わっていません。</source>
            <translation>合言葉が ちがいます。大きい文字と 小さい文字を 見てください。なにも かわっていません。</translation>
        </message>
        <message>
            <source>手帳のファイルがこわれています。ファイルはそのままにしてあります。バックアップからもどせます。</source>
            <translation>手帳の ファイルが こわれています。ファイルは そのままです。コピー(バックアップ)から もどせます。</translation>
        </message>
        <message>
            <source>暗号になっていないファイルが手帳の場所にあります。安全のためひらきません。別の場所へうつしてから、もういちどためしてください。</source>
            <translation>手帳の 場所に、まもられていない ファイルが あります。あぶないので ひらきません。ほかの 場所に うつしてから、もういちど してください。</translation>
        </message>
        <message>
            <source>この手帳は新しいOyakoで書かれています。Oyakoを新しくしてからひらいてください。</source>
            <translation>この 手帳は 新しい Oyakoの 手帳です。Oyakoを 新しくしてから ひらいてください。</translation>
        </message>
        <message>
            <source>この手帳は別のウィンドウでひらいています。そちらをとじてから、もういちどためしてください。</source>
            <translation>この 手帳は もう ひらいています。そちらを とじてから、もういちど してください。</translation>
        </message>
        <message>
            <source>この場所には書きこめません。フォルダーの設定をたしかめてください。</source>
            <translation>この 場所には 書けません。フォルダーの 設定を 見てください。</translation>
        </message>
        <message>
            <source>ディスクに空きがありません。空きをつくってから、もういちどためしてください。何も失われていません。</source>
            <translation>パソコンに 空きが ありません。空きを つくってから、もういちど してください。なにも なくなっていません。</translation>
        </message>
        <message>
            <source>読み書きがうまくいきませんでした。もういちどためしてください。</source>
            <translation>うまく いきませんでした。もういちど してください。</translation>
        </message>
        <message>
            <source>このPCではつかえない機能です。</source>
            <translation>この パソコンでは つかえません。</translation>
        </message>
        <message>
            <source>ここは入れてください。</source>
            <translation>ここは 書いてください。</translation>
        </message>
        <message>
            <source>知らない項目があります。</source>
            <translation>知らない ものが あります。</translation>
        </message>
        <message>
            <source>その記録はもうありません。</source>
            <translation>その きろくは もう ありません。</translation>
        </message>
        <message>
            <source>同じものがもうあります。</source>
            <translation>同じものが もう あります。</translation>
        </message>
        <message>
            <source>ほかの画面で先に変わりました。新しい内容を見てから、もういちど直してください。</source>
            <translation>ほかの ところで 先に かわりました。新しい ものを 見てから、もういちど なおしてください。</translation>
        </message>
        <message>
            <source>いまはできません。</source>
            <translation>いまは できません。</translation>
        </message>
        <message>
            <source>とちゅうでやめました。何も変わっていません。</source>
            <translation>とちゅうで やめました。なにも かわっていません。</translation>
        </message>
        <message>
            <source>ファイルが大きすぎます。</source>
            <translation>ファイルが 大きすぎます。</translation>
        </message>
        <message>
            <source>ファイルのつくりが深すぎて読めません。</source>
            <translation>ファイルが ふくざつで 読めません。</translation>
        </message>
        <message>
            <source>文字を読めないファイルです(UTF-8ではありません)。</source>
            <translation>文字を 読めない ファイルです(UTF-8では ありません)。</translation>
        </message>
        <message>
            <source>JSONとして読めないファイルです。</source>
            <translation>JSONとして 読めない ファイルです。</translation>
        </message>
        <message>
            <source>FHIR R4のファイルではありません。</source>
            <translation>FHIR R4の ファイルでは ありません。</translation>
        </message>
        <message>
            <source>読み方を知らないファイルです。</source>
            <translation>読みかたを 知らない ファイルです。</translation>
        </message>
        <message>
            <source>この問診票はつかえません。つくった人に知らせてください。</source>
            <translation>この 紙は つかえません。つくった人に 言ってください。</translation>
        </message>
        <message>
            <source>この問診票の計算式はつかえません。</source>
            <translation>この 紙の 計算は つかえません。</translation>
        </message>
        <message>
            <source>表のデータにまちがいがあります。</source>
            <translation>表の データが まちがっています。</translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>男</source>
            <translation>男</translation>
        </message>
        <message>
            <source>女</source>
            <translation>女</translation>
        </message>
        <message>
            <source>妊娠%1</source>
            <translation>妊娠%1</translation>
        </message>
        <message>
            <source>%1生</source>
            <translation>%1うまれ</translation>
        </message>
        <message>
            <source>%1で出生</source>
            <translation>%1で うまれました</translation>
        </message>
        <message>
            <source>予定日 %1</source>
            <translation>生まれる予定の日 %1</translation>
        </message>
        <message>
            <source>予定 %1</source>
            <translation>予定 %1</translation>
        </message>
        <message>
            <source>名前はまだ</source>
            <translation>なまえは まだ</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>家族 追加 名前 住所</source>
            <translation>家族 なまえ 住所</translation>
        </message>
        <message>
            <source>設定</source>
            <translation>せってい</translation>
        </message>
        <message>
            <source>言語 ことば 合言葉 復旧コード ロック 文字の大きさ 色 和暦 西暦 バックアップ</source>
            <translation>ことば 合言葉 コード 文字 色 年 バックアップ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DateField</name>
        <message>
            <source>2024-05-03</source>
            <translation>2024-05-03</translation>
        </message>
        <message>
            <source>R6.5.3 / 2024-5-3</source>
            <translation>R6.5.3 / 2024-5-3</translation>
        </message>
        <message>
            <source>%1より前です</source>
            <translation>%1より まえの 日です</translation>
        </message>
        <message>
            <source>%1よりあとです</source>
            <translation>%1より あとの 日です</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FamilyPlace</name>
        <message>
            <source>家族を追加</source>
            <translation>家族を ふやす</translation>
        </message>
        <message>
            <source>子ども</source>
            <translation>子ども</translation>
        </message>
        <message>
            <source>お母さん(妊娠している・していた人)</source>
            <translation>お母さん</translation>
        </message>
        <message>
            <source>お父さん・パートナー</source>
            <translation>お父さん・パートナー</translation>
        </message>
        <message>
            <source>そのほかの家族</source>
            <translation>ほかの 家族</translation>
        </message>
        <message>
            <source>えらばない</source>
            <translation>えらばない</translation>
        </message>
        <message>
            <source>女</source>
            <translation>女</translation>
        </message>
        <message>
            <source>男</source>
            <translation>男</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>生まれた日</translation>
        </message>
        <message>
            <source>名</source>
            <translation>なまえ</translation>
        </message>
        <message>
            <source>だれ</source>
            <translation>だれ</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>男・女</translation>
        </message>
        <message>
            <source>姓</source>
            <translation>みょうじ</translation>
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation>みょうじの ひらがな</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>なまえの ひらがな</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>市・区・町・村</translation>
        </message>
        <message>
            <source>そのあとの住所</source>
            <translation>その つぎの 住所</translation>
        </message>
        <message>
            <source>追加する</source>
            <translation>ふやす</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>のこす</translation>
        </message>
        <message>
            <source>%1を追加しました</source>
            <translation>%1を 入れました</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>のこしました</translation>
        </message>
        <message>
            <source>家族の名前や生まれた日を書くところです。ここに書いたことは、届出や問診票にはじめから入ります。とちゅうでとじても、書きかけはのこります。</source>
            <translation>家族の なまえや 生まれた日を 書く ところです。ここに 書いたことは、市役所や 病院の 紙に 自動で 入ります。とちゅうで とじても なくなりません。</translation>
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation>なまえを 書いてください</translation>
        </message>
        <message>
            <source>生まれた日を入れてください</source>
            <translation>生まれた日を 書いてください</translation>
        </message>
        <message>
            <source>書きかけがのこっていました</source>
            <translation>とちゅうまで 書いたものが ありました</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRun</name>
        <message>
            <source>もどる</source>
            <translation>もどる</translation>
        </message>
        <message>
            <source>つぎへ</source>
            <translation>つぎへ</translation>
        </message>
        <message>
            <source>ようこそ</source>
            <translation>ようこそ</translation>
        </message>
        <message>
            <source>家族のこと</source>
            <translation>家族のこと</translation>
        </message>
        <message>
            <source>赤ちゃん・子どものこと</source>
            <translation>赤ちゃん・子どものこと</translation>
        </message>
        <message>
            <source>ことば</source>
            <translation>ことば</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>はじめる</source>
            <translation>はじめる</translation>
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation>手帳を ひらく</translation>
        </message>
        <message>
            <source>%1家の手帳</source>
            <translation>%1家の 手帳</translation>
        </message>
        <message>
            <source>合言葉をきめる</source>
            <translation>合言葉(あいことば)を きめる</translation>
        </message>
        <message>
            <source>復旧コードをしまう</source>
            <translation>コードを しまう</translation>
        </message>
        <message>
            <source>Oyako(親子手帳)は、妊娠から子育てまでの健診・予防接種・成長の記録と、いますることを1か所にまとめます。</source>
            <translation>Oyako(親子手帳)は、お母さんと 子どもの 体の きろくと、いま することを 1つに まとめます。</translation>
        </message>
        <message>
            <source>書いたことは、このPCの中だけに暗号にしてしまいます。登録もネットもいりません。</source>
            <translation>書いたことは、この パソコンの 中だけに あります。インターネットは いりません。</translation>
        </message>
        <message>
            <source>もう手帳をもっています</source>
            <translation>もう 手帳が あります</translation>
        </message>
        <message>
            <source>手帳をつくっています…</source>
            <translation>手帳を つくっています…</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunChild</name>
        <message>
            <source>あとで書く</source>
            <translation>あとで 書く</translation>
        </message>
        <message numerus="yes">
            <source>%n人</source>
            <comment>number of babies</comment>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>赤ちゃんの人数</source>
            <translation>赤ちゃんの 数</translation>
        </message>
        <message>
            <source>えらばない</source>
            <translation>えらばない</translation>
        </message>
        <message>
            <source>女の子</source>
            <translation>女の子</translation>
        </message>
        <message>
            <source>男の子</source>
            <translation>男の子</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>生まれた日</translation>
        </message>
        <message>
            <source>子どもの名</source>
            <translation>子どもの なまえ</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>男・女</translation>
        </message>
        <message>
            <source>おなかに赤ちゃんがいる</source>
            <translation>おなかに 赤ちゃんが いる</translation>
        </message>
        <message>
            <source>もう生まれた子どもがいる</source>
            <translation>子どもが もう 生まれた</translation>
        </message>
        <message>
            <source>病院で聞いた出産予定日</source>
            <translation>病院で 聞いた 生まれる予定の日</translation>
        </message>
        <message>
            <source>最後の月経がはじまった日</source>
            <translation>さいごの 生理が はじまった日</translation>
        </message>
        <message>
            <source>予定日をまだ聞いていなければ、こちらだけでだいじょうぶです</source>
            <translation>生まれる予定の日が わからないときは、こちらだけで だいじょうぶです</translation>
        </message>
        <message>
            <source>まだなければ空のままでだいじょうぶです</source>
            <translation>まだ なければ、書かなくて だいじょうぶです</translation>
        </message>
        <message>
            <source>きょうは%1です(予定日%2)</source>
            <translation>きょうは %1です(生まれる予定の日 %2)</translation>
        </message>
        <message>
            <source>どちらか1つの日を入れてください</source>
            <translation>どちらか 1つの 日を 書いてください</translation>
        </message>
        <message>
            <source>生まれた日を入れてください</source>
            <translation>生まれた日を 書いてください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunFamily</name>
        <message>
            <source>名</source>
            <translation>なまえ</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>生まれた日</translation>
        </message>
        <message>
            <source>お母さん(妊娠している人)</source>
            <translation>お母さん(おなかに 赤ちゃんが いる人)</translation>
        </message>
        <message>
            <source>姓</source>
            <translation>みょうじ</translation>
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation>みょうじの ひらがな</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>なまえの ひらがな</translation>
        </message>
        <message>
            <source>パートナー(いれば)</source>
            <translation>パートナー(いるとき)</translation>
        </message>
        <message>
            <source>パートナーの名前</source>
            <translation>パートナーの なまえ</translation>
        </message>
        <message>
            <source>すんでいるところ</source>
            <translation>すんでいる ところ</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>市・区・町・村</translation>
        </message>
        <message>
            <source>ここに書いたことは、届出や問診票にはじめから入ります。あとでいつでも直せます。</source>
            <translation>ここに 書いたことは、市役所や 病院の 紙に 自動で 入ります。あとで なおすことが できます。</translation>
        </message>
        <message>
            <source>届出の名前や受けられる制度をえらぶためにつかいます</source>
            <translation>市役所の 紙や お金の 手伝いを えらぶために つかいます</translation>
        </message>
        <message>
            <source>よび名を入れてください</source>
            <translation>なまえを 書いてください</translation>
        </message>
        <message>
            <source>日づけをたしかめてください</source>
            <translation>日を もういちど 見てください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunPassphrase</name>
        <message>
            <source>合言葉</source>
            <translation>合言葉(あいことば)</translation>
        </message>
        <message>
            <source>合言葉(もういちど)</source>
            <translation>合言葉(もういちど)</translation>
        </message>
        <message>
            <source>8文字以上</source>
            <translation>8文字より 長く</translation>
        </message>
        <message>
            <source>とてもよい合言葉です</source>
            <translation>とても よい 合言葉です</translation>
        </message>
        <message>
            <source>手帳は暗号にしてしまいます。ひらくときの合言葉をきめてください。みじかいことばを4つならべると、おぼえやすくて安全です。</source>
            <translation>手帳を まもるために、合言葉(あいことば)を きめます。短い ことばを 4つ ならべると、おぼえやすいです。</translation>
        </message>
        <message>
            <source>もうすこし長くすると安心です</source>
            <translation>もうすこし 長いほうが 安心です</translation>
        </message>
        <message>
            <source>よい合言葉です。もうすこし長いともっと安心です</source>
            <translation>よい 合言葉です。もうすこし 長いと もっと 安心です</translation>
        </message>
        <message>
            <source>合言葉は8文字以上にしてください</source>
            <translation>合言葉は 8文字より 長くしてください</translation>
        </message>
        <message>
            <source>上の合言葉とちがいます</source>
            <translation>上の 合言葉と ちがいます</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunRecovery</name>
        <message>
            <source>復旧コード</source>
            <translation>合言葉を わすれたときの コード</translation>
        </message>
        <message>
            <source>コードを印刷する</source>
            <translation>コードを いんさつする</translation>
        </message>
        <message>
            <source>このPCでは合言葉なしでひらけるようにする</source>
            <translation>この パソコンでは 合言葉を 書かないで ひらく</translation>
        </message>
        <message>
            <source>合言葉をわすれたときに手帳をひらく、たった1つのコードです。いま1回だけ見えます。印刷するか紙に書いて、通帳と同じようにしまってください。</source>
            <translation>合言葉を わすれたとき、この コードで 手帳を ひらきます。いま 1回だけ 見えます。紙に 書いて、大切に しまってください。</translation>
        </message>
        <message>
            <source>書きうつせましたか? 左から%1番目の4文字を入れてください</source>
            <translation>紙に 書きましたか? %1番目の 4文字を 書いてください</translation>
        </message>
        <message>
            <source>コードとちがいます。上のコードの%1番目をもういちど見てください</source>
            <translation>コードと ちがいます。上の コードの %1番目を もういちど 見てください</translation>
        </message>
        <message>
            <source>合言葉をわすれたとき、このコードで手帳をひらけます。だれにも見せないで、大切にしまってください。</source>
            <translation>合言葉を わすれたとき、この コードで 手帳を ひらきます。ほかの人に 見せないでください。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HeaderBar</name>
        <message>
            <source>このPCの中だけに保存</source>
            <translation>このパソコンの中だけに あります</translation>
        </message>
        <message>
            <source>印刷</source>
            <translation>いんさつ</translation>
        </message>
        <message>
            <source>ロック</source>
            <translation>とじる</translation>
        </message>
        <message>
            <source>つかいかた</source>
            <translation>つかいかた</translation>
        </message>
        <message>
            <source>つかいかた (F1)</source>
            <translation>つかいかた (F1)</translation>
        </message>
        <message>
            <source>印刷 (Ctrl+P)</source>
            <translation>いんさつ (Ctrl+P)</translation>
        </message>
        <message>
            <source>手帳をとじる (Ctrl+L)</source>
            <translation>手帳を とじる (Ctrl+L)</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HelpPanel</name>
        <message>
            <source>とじる</source>
            <translation>とじる</translation>
        </message>
        <message>
            <source>どこでも使えるキー</source>
            <translation>どこでも つかえる キー</translation>
        </message>
        <message>
            <source>Ctrl+K  さがす
Ctrl+P  印刷
Ctrl+Z  もとにもどす
Ctrl+L  手帳をとじる
Alt+←  まえの画面へ
F1  このせつめい</source>
            <translation>Ctrl+K  さがす
Ctrl+P  いんさつ
Ctrl+Z  もとに もどす
Ctrl+L  手帳を とじる
Alt+←  まえの ページへ
F1  この せつめい</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::InlineProgress</name>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>進みぐあい</source>
            <translation>どこまで できたか</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::KeySettings</name>
        <message>
            <source>新しい合言葉</source>
            <translation>新しい 合言葉</translation>
        </message>
        <message>
            <source>新しい合言葉(もういちど)</source>
            <translation>新しい 合言葉(もういちど)</translation>
        </message>
        <message>
            <source>合言葉を変える</source>
            <translation>合言葉を かえる</translation>
        </message>
        <message>
            <source>新しい復旧コード</source>
            <translation>新しい コード</translation>
        </message>
        <message>
            <source>合言葉を変えています…</source>
            <translation>合言葉を かえています…</translation>
        </message>
        <message>
            <source>合言葉を変えました</source>
            <translation>合言葉を かえました</translation>
        </message>
        <message>
            <source>このPCでは合言葉なしでひらけるようにする</source>
            <translation>この パソコンでは 合言葉を 書かないで ひらく</translation>
        </message>
        <message>
            <source>復旧コードを作りなおす</source>
            <translation>新しい コードを つくる</translation>
        </message>
        <message>
            <source>古いコードはもうつかえません。いま紙に書くか印刷してください。この画面をはなれるともう見えません。</source>
            <translation>古い コードは もう つかえません。いま 紙に 書いてください。あとで 見ることは できません。</translation>
        </message>
        <message>
            <source>合言葉は8文字以上にしてください</source>
            <translation>合言葉は 8文字より 長くしてください</translation>
        </message>
        <message>
            <source>2つの合言葉がちがいます</source>
            <translation>2つの 合言葉が ちがいます</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LookSettings</name>
        <message>
            <source>ことば</source>
            <translation>ことば</translation>
        </message>
        <message>
            <source>年の書き方</source>
            <translation>年の 書きかた</translation>
        </message>
        <message>
            <source>西暦(2026年)</source>
            <translation>2026年</translation>
        </message>
        <message>
            <source>和暦(令和8年)</source>
            <translation>令和8年</translation>
        </message>
        <message>
            <source>両方</source>
            <translation>りょうほう</translation>
        </message>
        <message>
            <source>色</source>
            <translation>色</translation>
        </message>
        <message>
            <source>PCに合わせる</source>
            <translation>パソコンと 同じ</translation>
        </message>
        <message>
            <source>明るい</source>
            <translation>明るい</translation>
        </message>
        <message>
            <source>暗い</source>
            <translation>暗い</translation>
        </message>
        <message>
            <source>はっきり(黒に白)</source>
            <translation>はっきり(黒と 白)</translation>
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation>文字の 大きさ</translation>
        </message>
        <message numerus="yes">
            <source>%n分</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message>
            <source>とじない</source>
            <translation>とじない</translation>
        </message>
        <message>
            <source>さわらないときとじるまで</source>
            <translation>つかわないとき、とじるまでの 時間</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MainWindow</name>
        <message>
            <source>新しい手帳をおくフォルダー</source>
            <translation>新しい 手帳を おく フォルダー</translation>
        </message>
        <message>
            <source>手帳のフォルダーをえらぶ</source>
            <translation>手帳の フォルダーを えらぶ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MessageBar</name>
        <message>
            <source>もとにもどす</source>
            <translation>もとに もどす</translation>
        </message>
        <message>
            <source>とじる</source>
            <translation>とじる</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MunicipalityField</name>
        <message>
            <source>例: せたがや、札幌市</source>
            <translation>れい: せたがや、さっぽろ</translation>
        </message>
        <message>
            <source>見つかった市区町村</source>
            <translation>見つかった ところ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NavigationRail</name>
        <message>
            <source>行き先</source>
            <translation>行くところ</translation>
        </message>
        <message>
            <source>今</source>
            <comment>the one character on Today's dot</comment>
            <translation>今</translation>
        </message>
        <message>
            <source>＋ 家族を追加</source>
            <translation>＋ 家族を ふやす</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NumberField</name>
        <message>
            <source>小数のない数字で入れてください</source>
            <translation>点(.)のない 数字を 書いてください</translation>
        </message>
        <message numerus="yes">
            <source>数字で入れてください(小数は%n桁まで)</source>
            <translation>
                <numerusform>数字を 書いてください(点のあとは %nけたまで)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1から%2までの数字を入れてください</source>
            <translation>%1から %2までの 数字を 書いてください</translation>
        </message>
        <message>
            <source>めずらしい値です。もういちど見てください</source>
            <translation>めずらしい 数字です。もういちど 見てください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PassphraseField</name>
        <message>
            <source>見る</source>
            <translation>見る</translation>
        </message>
        <message>
            <source>%1を見えるようにする</source>
            <translation>%1を 見えるように する</translation>
        </message>
        <message>
            <source>かくす</source>
            <translation>かくす</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SearchBox</name>
        <message>
            <source>さがす(人・記録・手続き)  Ctrl+K</source>
            <translation>さがす(人・きろく)  Ctrl+K</translation>
        </message>
        <message>
            <source>さがす</source>
            <translation>さがす</translation>
        </message>
        <message>
            <source>見つかったもの</source>
            <translation>見つかったもの</translation>
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation>見つかりませんでした</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SettingsPlace</name>
        <message>
            <source>この手帳</source>
            <translation>この 手帳</translation>
        </message>
        <message>
            <source>設定</source>
            <translation>せってい</translation>
        </message>
        <message>
            <source>手帳の名前</source>
            <translation>手帳の なまえ</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>市・区・町・村</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>のこす</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>のこしました</translation>
        </message>
        <message>
            <source>見た目とことば</source>
            <translation>見た目と ことば</translation>
        </message>
        <message>
            <source>ロックと鍵</source>
            <translation>かぎ</translation>
        </message>
        <message>
            <source>ことば、文字の大きさ、色、年の書き方をえらべます。えらぶとすぐに変わります。合言葉の変更、復旧コードの作りなおしもここでします。</source>
            <translation>ことば、文字の 大きさ、色、年の 書きかたを えらびます。すぐに かわります。合言葉も ここで かえます。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::Shell</name>
        <message>
            <source>やりなおしました</source>
            <translation>やりなおしました</translation>
        </message>
        <message>
            <source>人</source>
            <translation>人</translation>
        </message>
        <message>
            <source>画面</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>もとにもどせることはありません</source>
            <translation>もとに もどせることは ありません</translation>
        </message>
        <message>
            <source>もとにもどしました。Ctrl+Shift+Zでやりなおせます</source>
            <translation>もとに もどしました。Ctrl+Shift+Zで もういちど できます</translation>
        </message>
        <message numerus="yes">
            <source>もとにもどしました。あとで変えた%n件はそのままです</source>
            <translation>
                <numerusform>もとに もどしました。あとで かえた %nつは そのままです</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::UnlockPage</name>
        <message>
            <source>合言葉</source>
            <translation>合言葉(あいことば)</translation>
        </message>
        <message>
            <source>ひらく</source>
            <translation>ひらく</translation>
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation>手帳を ひらく</translation>
        </message>
        <message>
            <source>復旧コード</source>
            <translation>合言葉を わすれたときの コード</translation>
        </message>
        <message>
            <source>ほかの手帳をひらく</source>
            <translation>ほかの 手帳を ひらく</translation>
        </message>
        <message>
            <source>新しい手帳をつくる</source>
            <translation>新しい 手帳を つくる</translation>
        </message>
        <message>
            <source>合言葉でひらく</source>
            <translation>合言葉で ひらく</translation>
        </message>
        <message>
            <source>合言葉をわすれた(復旧コードでひらく)</source>
            <translation>合言葉を わすれた(コードで ひらく)</translation>
        </message>
        <message>
            <source>ひらいています…</source>
            <translation>ひらいています…</translation>
        </message>
        <message>
            <source>紙に書いた8つの組。ハイフンや大文字・小文字は気にしなくてだいじょうぶです</source>
            <translation>紙に 書いた 8つの 組。「-」は 書かなくても だいじょうぶです</translation>
        </message>
        <message>
            <source>合言葉を入れてください</source>
            <translation>合言葉を 書いてください</translation>
        </message>
        <message>
            <source>この手帳の復旧コードではないようです。コードを作りなおしたことがあれば、新しいほうをつかってください。</source>
            <translation>この 手帳の コードでは ありません。新しい コードを つくったときは、新しい コードを つかってください。</translation>
        </message>
        <message>
            <source>コードのどこかがちがいます。1文字ずつたしかめてください。</source>
            <translation>コードが ちがいます。1文字ずつ 見てください。</translation>
        </message>
    </context>
</TS>
