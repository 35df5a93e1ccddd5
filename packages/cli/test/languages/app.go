package main

import (
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	request, _ := http.NewRequest("GET", "https://management-test.adyen.com/v3/me", nil)
	request.Header.Set("X-API-Key", os.Getenv("ADYEN_API_KEY"))
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	io.Copy(os.Stdout, response.Body)
}
